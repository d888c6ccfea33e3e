import { type ElementFault, elementFault } from "./element-fault.ts";

// Chromium, Firefox and Safari each have words of their own for a part of a script, or for an answer, that did not come.
const NO_PART = /imported module|module script/i;
const NO_ANSWER = /failed to fetch|NetworkError|load failed/i;

/** Any error as a fault: those of the archive carry theirs in `fault`. */
export function asElementFault(cause: unknown): ElementFault {
  const { code, hint, fault, message = String(cause) } = Object(cause);
  if (typeof code === "string" && typeof hint === "string") return cause as ElementFault;
  if (fault) return elementFault(fault.code, fault.message, fault.hint, cause);
  const isPart = NO_PART.test(message);
  if (isPart && navigator.onLine)
    return elementFault(
      "missing-script",
      message,
      "Publish the parts beside the script, as they are.",
      cause,
    );
  if (isPart || NO_ANSWER.test(message))
    return elementFault("network", message, "Try again when there is a network.", cause);
  return elementFault("unreadable", message, "Run event-content validate on the items.", cause);
}
