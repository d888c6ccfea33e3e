import { type ElementFault, elementFault } from "./element-fault.ts";
import { missingScript } from "./missing-script.ts";

/** Any error as a fault: those of the archive carry theirs in `fault`. */
export function asElementFault(cause: unknown): ElementFault {
  const error = cause as {
    code?: unknown;
    hint?: unknown;
    fault?: { code: string; message: string; hint: string };
  };
  if (typeof error?.code === "string" && typeof error.hint === "string") return cause as ElementFault;
  if (error?.fault) return elementFault(error.fault.code, error.fault.message, error.fault.hint, cause);
  const message = (cause as Error | undefined)?.message ?? String(cause);
  // Each browser has words of its own for a part of a script that did not come.
  if (/imported module|module script/i.test(message)) return missingScript(cause);
  return elementFault("unreadable", message, "Run event-content validate on the items.", cause);
}
