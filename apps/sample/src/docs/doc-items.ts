import type { ArchiveInput, ItemInput } from "@event-content/schema";
import { hrefOf } from "../frame/site-url.ts";
import { DOC_GROUPS } from "./doc-pages.ts";
import type { MarkdownPage } from "./markdown-page.ts";

type BlockInput = Extract<NonNullable<ItemInput["body"]>, readonly unknown[]>[number];

/** The archive that the docs are, for their search. */
export const DOCS_ARCHIVE: ArchiveInput = {
  id: "docs.event-content.invalid",
  title: "The docs of event-content",
  languages: ["en"],
  taxonomies: {
    topics: Object.fromEntries(DOC_GROUPS.map(({ topic, title }) => [topic, title])),
    types: Object.fromEntries(DOC_GROUPS.map(({ topic, title }) => [topic, title])),
  },
};

/** Every heading of the docs as an item, so that our own archive searches them. */
export function docItems(pages: ReadonlyMap<string, MarkdownPage>): ItemInput[] {
  return DOC_GROUPS.flatMap(({ topic, pages: inGroup }) =>
    inGroup.flatMap(({ name, title }) =>
      (pages.get(name)?.sections ?? []).map(
        (section, index): ItemInput => ({
          id: `${name.replaceAll("/", "-")}-${index}`,
          // Of an event an archive may name types of its own; of news it may not.
          kind: "event",
          type: topic,
          lang: "en",
          title: index === 0 ? section.title : `${section.title} – ${title}`,
          ...(section.text === "" ? {} : { summary: summaryOf(section.text) }),
          body: [section.text, section.code].filter((text) => text !== "").map(paragraph),
          url: hrefOf(`docs/${name}/`) + (index === 0 ? "" : `#${section.id}`),
          topics: [topic],
        }),
      ),
    ),
  );
}

/** As many words as fit a line or two. */
function summaryOf(text: string): string {
  if (text.length <= 160) return text;
  return `${text.slice(0, 160).replace(/\s+\S*$/, "")} …`;
}

function paragraph(text: string): BlockInput {
  return { _type: "block", style: "normal", children: [{ _type: "span", text }] };
}
