import {
  type RenderOptions,
  renderAtom,
  renderCard,
  renderIcs,
  renderItem,
  renderItemPage,
  renderJsonLd,
  renderMarkdown,
  renderText,
} from "@event-content/renderer";
import type { Archive, ItemInput } from "@event-content/schema";
import { textDirection } from "@event-content/schema/core";
import type { Made, Unsaid } from "./made.ts";
import type { OutputName } from "./outputs.ts";

/** In which language, for whom and when. */
export interface Reader {
  readonly lang: string;
  /** IANA zone, or "" for that of the venue alone. */
  readonly timeZone: string;
  /** ISO 8601 with an offset, or "" for no clock. */
  readonly now: string;
}

/** An item, and what stands around it. */
export interface Subject {
  readonly item: ItemInput;
  readonly items: readonly ItemInput[];
  readonly archive: Archive | undefined;
}

const RENDER: Readonly<Record<OutputName, (item: ItemInput, options: RenderOptions) => string>> = {
  page: renderItemPage,
  card: renderCard,
  calendar: renderIcs,
  data: renderJsonLd,
  feed: (item, options) => renderAtom([item], { ...options, content: "full" }),
  text: renderText,
  markdown: renderMarkdown,
};

const SEEN: Partial<typeof RENDER> = {
  page: (item, options) => renderItem(item, { ...options, headingLevel: 1 }),
  card: renderCard,
};

/** How to mend it here, where the renderer speaks to a program. */
const HINTS: Readonly<Record<string, string>> = {
  "no-time-stamp": "Give updated or published, or a moment under “Now”.",
  "unresolved-reference": "Put the other item into the same list: [ {…}, {…} ].",
  "year-not-stated":
    "Give the year only if a source states it, or read the old page again with the address it had.",
};

/** Makes one output, and collects what it could not say. */
export function makeOutput(name: OutputName, { item, items, archive }: Subject, reader: Reader): Made {
  const unsaid = new Map<string, Unsaid>();
  const options: RenderOptions = {
    lang: reader.lang,
    items,
    ...(archive && { archive }),
    ...(reader.timeZone && { timeZone: reader.timeZone }),
    ...(reader.now && { now: reader.now }),
    onFault: ({ code, message, hint }) => unsaid.set(message, { message, hint: HINTS[code] ?? hint }),
  };
  const text = RENDER[name](item, options);
  return {
    text: text.trim() === "" ? "" : text,
    seen: SEEN[name]?.(item, { ...options, onFault: () => {} }),
    unsaid: [...unsaid.values()],
    id: item.id,
    lang: reader.lang,
    dir: textDirection(reader.lang),
  };
}
