import { PRINTED_DATE } from "../dates/printed-date-pattern.ts";

const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]+\\p{Lu}[\\p{L}.'’-]*){0,5}";

/** Place and date before the text of a release: `(New York, 22 August 2007) –`, `NEW YORK, 22 August 2007 --`. */
export const DATELINE: RegExp = new RegExp(
  `^\\(?(?<dateline>(?<place>${PLACE}),? \\(?(?<date>${PRINTED_DATE.source}))\\)?\\s*(?:\\([\\p{L} .]+\\)\\s*)?(?:[–—‒―-]{1,3}|:)(?=\\s|\\p{L})`,
  "u",
);
