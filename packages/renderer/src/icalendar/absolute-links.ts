import type { EventInput } from "@event-content/schema";
import type { BlockInput, RichTextInput } from "../components/rich-text/rich-text.ts";
import { type Localized, pick } from "../language/pick-text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";

/**
 * A body whose addresses work outside a page. A link that cannot be made absolute becomes plain words, an image or a
 * video is left out.
 */
export function absoluteBody(
  body: RichTextInput | undefined,
  itemLang: string,
  state: RenderState,
): RichTextInput | undefined {
  const found = pick(body as Localized<readonly BlockInput[]> | undefined, state.lang, itemLang);
  return found && { [found.lang]: found.value.flatMap((block) => absoluteBlock(block, state)) };
}

/** Organizers whose addresses work outside a page. */
export function absoluteOrganizers(event: EventInput, state: RenderState): EventInput {
  const organizers = (event.organizers ?? []).map(({ url, ...rest }) => {
    const absolute = absoluteUrl(url, state);
    return absolute ? { ...rest, url: absolute } : rest;
  });
  return { ...event, organizers };
}

function absoluteBlock(block: BlockInput, state: RenderState): BlockInput[] {
  if (block._type === "table") {
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => absoluteSpans(cell, state)),
    }));
    return [{ ...block, rows }];
  }
  if (block._type === "block") return [absoluteSpans(block, state)];
  if (block._type !== "image" && block._type !== "video") return [block];
  const url = absoluteUrl(block.url, state);
  return url ? [{ ...block, url }] : [];
}

type Spans = Pick<Extract<BlockInput, { _type: "block" }>, "children" | "markDefs">;
type MarkDefinition = NonNullable<Spans["markDefs"]>[number];

function absoluteSpans<T extends Spans>(value: T, state: RenderState): T {
  const gone = new Set<string>();
  const markDefs = (value.markDefs ?? []).flatMap((each): MarkDefinition[] => {
    if (each._type !== "link") return [each];
    const href = absoluteUrl(each.href, state);
    if (!href) gone.add(each._key);
    return href ? [{ ...each, href }] : [];
  });
  const children = value.children.map((span) =>
    gone.size > 0 && span.marks ? { ...span, marks: span.marks.filter((mark) => !gone.has(mark)) } : span,
  );
  return { ...value, markDefs, children };
}
