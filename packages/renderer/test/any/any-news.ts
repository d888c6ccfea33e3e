import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import { partial, some } from "./records.ts";
import { shared } from "./shared.ts";
import { localized, slug } from "./texts.ts";

/** Any news item that the schema accepts. */
export const anyNews: fc.Arbitrary<ItemInput> = partial(
  {
    ...shared,
    kind: fc.constant("news"),
    type: fc.constantFrom("article", "press-release", "statement", "speech", "advisory"),
    dateline: localized,
    byline: localized,
    about: some(slug),
  },
  ["id", "kind", "lang", "title"],
) as unknown as fc.Arbitrary<ItemInput>;
