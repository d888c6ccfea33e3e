const LEAD =
  "(?:follow[- ]?up(?: (?:meeting|event|workshop|conference|seminar|dialogue|session))? (?:to|of|on|from)|follow(?:s|ed)(?: on from| up on| up)?|following up on|build(?:s|ing) (?:up)?on|sequel to|successor to|continuation of)";
const QUOTED = '“[^”]{1,200}”|"[^"]{1,200}"|‘[^’]{1,200}’|«[^»]{1,200}»';

const TARGET = `(?<![\\p{L}-])${LEAD}\\s+(?<target>(?:${QUOTED}|[^.;:()]|\\.(?=\\p{L}))*?)`;
const END =
  "\\s*(?:,|\\()?\\s*(?:which|that|and (?:was|is|will|brought|aims?|sought|addressed|follow\\w*|build\\w*)|where)\\b|\\s*[;:(]|[.]?$|\\.\\s";
const MAIN_CLAUSE = ", (?:the|this|it|some|about|over|more|a|an|participants|delegates|\\d+) ";

/** What this gathering follows: `a regional follow-up to X, held in 2001`; at the start of a sentence up to its main clause. */
export const FOLLOWS_UP: RegExp = new RegExp(
  `(?<=^(?:As )?(?:an? |the )?(?:\\p{L}+ )?)${TARGET}(?=${MAIN_CLAUSE}|${END})|${TARGET.replace("<target>", "<target2>")}(?=${END})`,
  "giu",
);
