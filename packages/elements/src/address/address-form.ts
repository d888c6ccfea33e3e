import type { ArchiveProperties } from "../attributes/properties.ts";
import type { AddressForm } from "./state-address.ts";

/** Where attributes put the state of an archive; a calendar has names of its own, so that it can stand beside an archive. */
export function addressForm(
  given: Pick<ArchiveProperties, "deepLink" | "deepLinkPrefix" | "instance">,
  usual = "ec-",
): AddressForm {
  const { deepLink: mode, deepLinkPrefix, instance } = given;
  return { mode, prefix: deepLinkPrefix || (instance ? `${instance}-` : usual) };
}
