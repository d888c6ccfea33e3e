import { EVENT_NOUN } from "./event-nouns.ts";
import { LAST_DAY } from "./last-day-pattern.ts";

const GATHERING =
  "gather\\w*|attract(?:s|ed)?|drew|met|meets?|meeting|conven(?:e[sd]?|ing)|assembl\\w+|held|hold|holds|holding|host\\w*|took place|takes? place|taking place|organi[sz]\\w+|co-?organi[sz]\\w+|open(?:s|ed)?|conclud\\w+|came together|come together|brought together|bring\\w* together|attend\\w*|participat\\w+|took part|schedul\\w+|planned|postponed|cancell?ed|moved|rescheduled|celebrated|inaugurated|joined|kicked off|began|begins?|start\\w*|runs?|ran|conducted";
const OTHER =
  "adopt\\w*|sign(?:s|ed)|launch(?:ed|es)|establish\\w*|found(?:ed|ing)|created|set up|since|until|by|before|after|following|dated|deadline|register\\w*|registration|appl(?:y|ications?)|submit\\w*|submission\\w*|due|based|headquartered|offices?|published|released|issued|posted|updated|ratified|entered|target\\w*|born|elected|appointed|announced|said|told|report\\w*|resolution|convention(?! (?:cent(?:er|re)|hall))|protocol|treaty|agenda|strategy|previous\\w*|earlier|last|next|third of|expected to be|complet\\w+|implement\\w*|projects?|programmes? in|act|law|constitution|elections?|earthquake|war|crisis|tsunami|joining|joined the|from";

const GOVERNORS = new RegExp(
  `(?<![\\p{L}-])(?:(?<gathering>${GATHERING}|${EVENT_NOUN})|(?<other>${OTHER}))(?![\\p{L}])`,
  "giu",
);

/**
 * What the words before a place or date in a sentence tie it to: the gathering, something else, or nothing yet
 * (`On November 12-13, some 85 participants ...`).
 */
export function governingWord(sentence: string, at: number): "gathering" | "other" | "none" {
  if (LAST_DAY.test(sentence.slice(0, at))) return "other";
  let found: "gathering" | "other" | "none" = "none";
  for (const { groups = {} } of beforeRange(sentence, at).matchAll(GOVERNORS)) {
    found = groups.gathering === undefined ? "other" : "gathering";
  }
  return found;
}

/** Whether a sentence speaks of a gathering at all, outside of what is hidden in it. */
export function speaksOfGathering(sentence: string): boolean {
  return [...sentence.matchAll(GOVERNORS)].some(({ groups = {} }) => groups.gathering !== undefined);
}

/** The "from" of "from 3 to 5 March" ties nothing to anything. */
function beforeRange(sentence: string, at: number): string {
  return sentence.slice(0, at).replace(/\b(?:from|between)\s*$/iu, "");
}
