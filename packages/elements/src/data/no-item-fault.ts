import { type ElementFault, elementFault } from "./element-fault.ts";

/** Why a source gives no item, in words that are loaded when it gives none. */
export function noItemFault(id: string, isFile: boolean): ElementFault {
  return id || isFile
    ? elementFault(
        "no-such-item",
        `There is no item "${id}" in the source.`,
        "Check item-id against the ids in src.",
      )
    : elementFault("invalid-attribute", "src is a whole archive.", 'Name one of its items: item-id="…".');
}
