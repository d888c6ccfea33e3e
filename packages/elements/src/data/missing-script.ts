import { type ElementFault, elementFault } from "./element-fault.ts";

/** A part of the script did not come: its host has not all of the files, or the network is gone. */
export function missingScript(cause: unknown): ElementFault {
  const { message } = cause as Error;
  return elementFault("missing-script", message, "Publish the parts beside the script, as they are.", cause);
}
