import fc from "fast-check";
import { image, recording } from "./media.ts";
import { partial, some } from "./records.ts";
import { tag, text } from "./texts.ts";

const spans = fc.array(
  partial(
    {
      _type: fc.constant("span"),
      text: fc.oneof(text, fc.constant("")),
      marks: some(
        fc.constantFrom(
          "strong",
          "em",
          "code",
          "sup",
          "sub",
          "underline",
          "strike-through",
          "link",
          "lang",
          "unknown",
        ),
      ),
    },
    ["_type", "text"],
  ),
  { minLength: 1, maxLength: 3 },
);
const markDefs = fc.constant([
  { _type: "link", _key: "link", href: "https://example.org/" },
  { _type: "language", _key: "lang", lang: "fr" },
]);
const block = fc.oneof(
  partial(
    {
      _type: fc.constant("block"),
      style: fc.constantFrom("normal", "h2", "h3", "h4", "blockquote"),
      listItem: fc.constantFrom("bullet", "number"),
      level: fc.integer({ min: 1, max: 6 }),
      children: spans,
      markDefs,
    },
    ["_type", "children"],
  ),
  partial(
    { _type: fc.constant("block"), style: fc.constantFrom("h2", "h3", "h4"), children: spans, markDefs },
    ["_type", "children", "style"],
  ),
  partial(
    {
      _type: fc.constant("table"),
      caption: fc.string(),
      rows: some(
        partial({ cells: some(partial({ header: fc.boolean(), children: spans, markDefs }, ["children"])) }, [
          "cells",
        ]),
      ),
    },
    ["_type", "rows"],
  ),
  image.map((value) => ({ _type: "image", ...value })),
  recording.map((value) => ({ _type: "video", ...value })),
);
export const body: fc.Arbitrary<unknown> = fc.oneof(
  some(block),
  fc.dictionary(tag, some(block), { minKeys: 1, maxKeys: 2 }),
);
