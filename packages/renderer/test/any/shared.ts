import fc from "fast-check";
import { body } from "./body.ts";
import { edtf, published } from "./dates.ts";
import { document, image, recording } from "./media.ts";
import { partial, some } from "./records.ts";
import { localized, slug, tag, text, url } from "./texts.ts";

/** What news and events have both. */
export const shared: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id: slug,
  lang: tag,
  title: localized,
  summary: localized,
  body,
  url,
  trail: some(partial({ title: localized, url }, ["title"])),
  published,
  updated: published,
  topics: some(slug),
  goals: some(fc.integer({ min: 1, max: 17 })),
  regions: some(fc.constantFrom("143", "001")),
  countries: some(fc.constantFrom("KZ", "CH", "FR")),
  organizers: some(
    partial(
      { name: localized, shortName: localized, role: fc.constantFrom("organizer", "partner", "host"), url },
      ["name"],
    ),
  ),
  contacts: some(
    partial({
      name: text,
      title: localized,
      organization: localized,
      email: fc.constant("a.b@example.org"),
      phone: text,
      url,
    }),
  ),
  images: some(image),
  documents: some(document),
  recordings: some(recording),
  links: some(partial({ title: localized, url, language: text }, ["title", "url"])),
  related: some(
    partial(
      {
        type: fc.constantFrom("follows-up", "part-of", "has-part", "see-also"),
        id: slug,
        title: localized,
        date: edtf,
        url,
      },
      ["type", "title"],
    ),
  ),
  archive: partial({
    originalUrl: url,
    captures: some(partial({ url, date: published, service: localized }, ["url"])),
    archivedOn: published,
    archivedBy: localized,
    notice: localized,
    supersededBy: slug,
  }),
  source: partial({
    url,
    facts: some(
      partial(
        {
          path: fc.constant("/published"),
          quote: text,
          basis: fc.constantFrom("stated", "inferred"),
          reason: text,
        },
        ["path", "quote", "basis"],
      ),
    ),
  }),
};
