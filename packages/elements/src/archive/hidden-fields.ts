import type { FilterForm } from "@event-content/renderer";
import type { Asked } from "./asked.ts";
import type { HrefOf } from "./view-tools.ts";

/** What a form that is sent without a script keeps of the address: all that no field of it shows, but for the page. */
export function hiddenFields(
  { choices = {}, text, range, sort }: FilterForm,
  asked: Asked,
  hrefOf: HrefOf,
): NonNullable<FilterForm["hidden"]> {
  const listed = Object.entries(choices).flatMap(([name, values]) => (values?.length ? [name] : []));
  const shown = [...listed, text && "text", range && "from", range && "to", sort && "sort"];
  const kept = Object.entries(asked).filter(([name]) => name !== "page" && !shown.includes(name));
  const [, query = ""] = hrefOf(Object.fromEntries(kept)).split(/[?#]/);
  return [...new URLSearchParams(query)];
}
