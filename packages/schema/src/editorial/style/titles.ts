import { OCHA, type StyleRule } from "./style-rule.ts";

/** Titles are in sentence case. */
export const titles: readonly StyleRule[] = [
  {
    id: "capital-title",
    roles: ["title"],
    problem: "is all in capitals",
    source: `${OCHA}, headings: sentence case`,
    find: (text) => {
      const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, "");
      const loud = letters.length >= 12 && !/\p{Ll}/u.test(letters) && /\s/.test(text.trim());
      return loud ? [{ words: text, better: "the title in sentence case" }] : [];
    },
  },
];
