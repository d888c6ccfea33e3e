import { type AddressForm, readAddress } from "../address/state-address.ts";
import { isElsewhere } from "../dom/is-elsewhere.ts";
import type { Asked } from "./asked.ts";

const CONTROLS = "[part='years'], [part='pages'], [part='summary'], [part='filters'], .ec-state, .ec-months";

/** The state that a link of the archive's own controls leads to; undefined for any other link, and where it is to open elsewhere. */
export function followedState(
  link: HTMLAnchorElement,
  event: MouseEvent,
  form: AddressForm,
): Asked | undefined {
  if (isElsewhere(link, event) || !link.closest(CONTROLS)) return undefined;
  return readAddress(link, { ...form, mode: form.mode === "hash" ? "hash" : "query" });
}
