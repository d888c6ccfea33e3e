import type { EventInput, ItemInput } from "@event-content/schema";
import { attributes } from "../../html/attributes.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { deeper } from "../../state/deeper.ts";
import { part } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { archiveBanner } from "../archive-banner/archive-banner.ts";
import { kindLabel } from "../card/kind-label.ts";
import { contacts } from "../contacts/contacts.ts";
import { documents } from "../documents/documents.ts";
import { facts } from "../facts/facts.ts";
import { images } from "../images/images.ts";
import { links } from "../links/links.ts";
import { outcomes } from "../outcomes/outcomes.ts";
import { programme } from "../programme/programme.ts";
import { recordings } from "../recordings/recordings.ts";
import { related } from "../related/related.ts";
import { richText } from "../rich-text/rich-text.ts";
import { section } from "../section/section.ts";
import { pageMark, statusBanner } from "../status-banner/status-banner.ts";
import { heading } from "../text/heading.ts";
import { text } from "../text/text.ts";
import { themes } from "../themes/themes.ts";
import { trail } from "../trail/trail.ts";
import { byline } from "./byline.ts";

/** An item in full: an `<article>` with its heading, facts, story and everything that hangs on it. */
export function item(value: ItemInput, state: RenderState): HtmlString {
  const id = `ec-${typeof value.id === "string" ? value.id : "item"}`;
  const event = value.kind === "event" ? value : undefined;
  const title = text(value.title, value.lang, state);
  const shown = title === nothing ? markup`<bdi>${value.id}</bdi>` : title;
  const root = attributes({ "aria-labelledby": id, lang: state.lang, dir: state.dir });
  return markup`<article class="ec ec-item"${root}>${part("trail", trail, value, state)}<header><p class="ec-kind">${trustedHtml(kindLabel(value, state))}${
    event && pageMark(event, state)
  }</p>${heading(shown, state, "ec-title", id)}${byline(value, state)}</header>${
    event && part("statusBanner", statusBanner, event, state)
  }${part("archiveBanner", archiveBanner, value, state)}<div class="ec-columns">${part("facts", facts, value, state)}<div class="ec-story">${story(value, event, state)}</div></div></article>`;
}

function story(value: ItemInput, event: EventInput | undefined, state: RenderState): HtmlString {
  const { labels } = state.language;
  const { lang } = value;
  return markup`${value.summary && markup`<p class="ec-lead">${text(value.summary, lang, state)}</p>`}${
    event &&
    section(labels.report, part("richText", richText, { value: event.report, lang }, deeper(state)), state)
  }${part("images", images, value, state)}${part("richText", richText, { value: value.body, lang }, state)}${event && eventSections(event, state)}${section(labels.documents, part("documents", documents, value, state), state)}${section(
    labels.recordings,
    part("recordings", recordings, value, state),
    state,
  )}${section(labels.links, part("links", links, value, state), state)}${section(labels.contacts, part("contacts", contacts, value, state), state)}${section(
    labels.related,
    part("related", related, value, state),
    state,
  )}`;
}

function eventSections(event: EventInput, state: RenderState): HtmlString {
  const { labels } = state.language;
  return markup`${section(labels.themes, part("themes", themes, event, state), state)}${part("outcomes", outcomes, event, state)}${section(labels.programme, part("programme", programme, event, state), state)}`;
}
