import type { EventInput } from "@event-content/schema";
import type { HtmlString } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { listed } from "../text/joined.ts";
import { languageName } from "../text/language-name.ts";

/** The languages that an event is interpreted into. */
export function interpretation(event: EventInput, state: ItemState): HtmlString {
  const languages = rows(
    event.interpretation,
    "interpretation",
    state,
    (tag) => markup`<bdi>${languageName(tag, state)}</bdi>`,
  );
  return listed(languages, state);
}
