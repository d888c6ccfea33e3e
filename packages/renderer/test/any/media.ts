import fc from "fast-check";
import { partial, some } from "./records.ts";
import { localized, tag, text, url } from "./texts.ts";

export const image: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  partial(
    {
      url,
      alt: localized,
      caption: localized,
      credit: text,
      width: fc.integer({ min: 1, max: 4000 }),
      height: fc.integer({ min: 1, max: 4000 }),
    },
    ["url", "alt"],
  ),
  partial({ url, decorative: fc.constant(true) }, ["url", "decorative"]),
);
export const recording: fc.Arbitrary<Record<string, unknown>> = partial(
  {
    title: localized,
    url,
    mediaType: text,
    language: text,
    duration: fc.constantFrom("PT1H30M", "PT45M", "P1D", "PT0S"),
    poster: image,
  },
  ["title", "url"],
);
export const document: fc.Arbitrary<Record<string, unknown>> = partial(
  {
    title: localized,
    kind: fc.constantFrom("agenda", "participants", "report", "other"),
    url,
    mediaType: text,
    bytes: fc.nat(),
    pages: fc.integer({ min: 1, max: 9999 }),
    language: tag,
    otherLanguages: some(partial({ language: tag, url, bytes: fc.nat() }, ["language", "url"])),
    symbol: text,
    accessible: fc.boolean(),
    accessibleContact: url,
    availability: fc.constantFrom("available", "no-address", "gone"),
    archivedCopy: url,
    access: fc.constantFrom("public", "withheld"),
    accessNote: localized,
  },
  ["title"],
);
