import type { ItemInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { fill } from "../../language/fill.ts";
import { hostOf } from "../../state/absolute-url.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { picture } from "../images/images.ts";
import { joined } from "../text/joined.ts";
import { languageName } from "../text/language-name.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";
import { durationWords } from "./duration-words.ts";

type Recording = NonNullable<ItemInput["recordings"]>[number];

/** Recordings as links, with a poster where it is the site's own: nothing is asked of others until a reader follows one. */
export function recordings(item: ItemInput, state: ItemState): HtmlString {
  const list = rows(
    item.recordings,
    "recordings",
    state,
    (each) => markup`<li>${recording(each, item.lang, state)}</li>`,
  );
  return list.length === 0 ? nothing : markup`<ul class="ec-recordings">${list}</ul>`;
}

/** One recording: poster, title, how long it is, in which language, and whose page opens. */
export function recording(value: Recording, lang: string, state: ItemState): HtmlString {
  const { language } = state;
  const title = text(value.title, lang, state);
  const host = hostOf(value.url);
  const facts = [
    value.duration && markup`${durationWords(value.duration, language)}`,
    value.language && markup`<bdi>${languageName(value.language, state)}</bdi>`,
    host && markup`${fill(language.labels.opensAt, { host })}`,
  ].filter((each): each is HtmlString => typeof each === "object");
  const poster =
    value.poster && hostOf(value.poster.url) === undefined ? picture(value.poster, lang, state) : nothing;
  return markup`${poster}<span class="ec-recording">${link(value.url, title, state, { hreflang: value.language, type: value.mediaType })}${
    facts.length > 0 && markup` <span class="ec-note">${joined(facts, language.separator)}</span>`
  }</span>`;
}
