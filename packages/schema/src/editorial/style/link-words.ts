import { CLICK_HERE, NOTHING_SAID } from "./link-phrases.ts";
import { type Finding, matches, type StyleRule } from "./style-rule.ts";

const clickHere = {
  id: "click-here",
  problem: "does not say where the link leads",
  source: "WCAG 2.2, 2.4.4 Link Purpose",
} as const;
const phrase = new RegExp(`(?:${CLICK_HERE})`.replaceAll(" ", "\\s"), "giu");
// No such words are longer.
const LONGEST = 200;

/** Words of a link say where it leads. */
export const linkWords: readonly StyleRule[] = [
  { ...clickHere, roles: ["link"], find: ofLink },
  {
    ...clickHere,
    roles: ["prose", "title", "item", "cell", "phrase"],
    besideLinks: true,
    find: matches(phrase, () => ({ wanted: "a link with the name of what it leads to" })),
  },
];

function ofLink(text: string): readonly Finding[] {
  if (text.length > LONGEST) return matches(phrase, ([words]) => nameOf(words))(text);
  const words = text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const poor = NOTHING_SAID.has(words) || text.search(phrase) >= 0;
  return poor ? [{ at: 0, words: text, better: nameOf(text) }] : [];
}

/** What “Click here for a list of participants” leads to. */
function nameOf(words: string): Finding["better"] {
  const named = /^\s*(?:please\s)?click\shere\s(?:for|to)\s(?:a\s|the\s)?(.*[^\s.])/i.exec(words)?.[1];
  if (named === undefined) return { wanted: "the name of what it leads to" };
  return `${named[0]?.toUpperCase()}${named.slice(1)}`;
}
