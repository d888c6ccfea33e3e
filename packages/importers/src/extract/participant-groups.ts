import { countryAtStart } from "../text/country-code.ts";
import { normaliseSpace } from "../text/normalise-space.ts";

const PEOPLE =
  "(?:participants|delegates|representatives|experts|attendees|people|leaders|officials|executives|stakeholders|delegations|members|practitioners|specialists|professionals)";
const LEAD = new RegExp(
  `(?:(?<![\\p{L}])(?:representing(?: the)?|(?:high-level |senior )?representatives (?:of|from)(?: the)?|${PEOPLE},? (?:(?:were )?drawn )?from(?: the)?|${PEOPLE} (?:included|comprised|came from))(?: both)?) (?<list>[^.;:()\\uE000]+)`,
  "giu",
);
const END =
  /(?:,? (?:who|which|that|to (?!the\b)\p{Ll}+|for|at|on|during|meeting|gathered|met|attended|attending|participated|took part|convened|assembled|came|have|has|had|will|were|was|are|is|discussed|shared|exchanged|joined|agreed|held|reviewed|explored|gather|meet|attend|participate|took|take|worked|spent|heard|called|adopted|examined|identified|considered|debated|engaged|focused|addressed|presented|issued|expressed|concluded|signed|made|used|looked|began|opened)\b).*$/iu;
const SEPARATOR =
  /\s*(?:,\s*(?:as well as|along with|together with|and)|,|\bas well as\b|\balong with\b|\btogether with\b|\bin addition to\b|\band\b|&)\s+/u;
const QUANTIFIER =
  /^(?:(?:several|various|many|some|a number of|a range of|a variety of|a wide range of|other|numerous|both|different|the|all|relevant|a few|leading|members of|representatives (?:of|from)|from|also|including|of|local and international)\s+)+/iu;
const TRAILING = /\s+(?:in|from|across|throughout|within|around|of the region|based in)\b.*$/iu;
const BARE_ADJECTIVE =
  /^(?:small|medium|public|private|national|local|regional|international|political|economic|social|academic|central|global|state|federal|multilateral|bilateral|financial|non-governmental|governmental|governmental|industrial|religious|scientific|research|legal|cultural|developing|developed|rural|urban|micro|civil|large|foreign|domestic|trade|labou?r and)$/iu;
const LONGEST = 6;

/**
 * Who took part, as groups: quantifiers dropped, in the order of the text. Names of countries and bodies are no groups.
 *
 * @example participantGroups("85 participants representing business, academia as well as several UN agencies gathered")
 * // ["business", "academia", "UN agencies"]
 */
export function participantGroups(sentence: string): string[] {
  for (const { groups = {} } of sentence.matchAll(LEAD)) {
    const found = groupsOf(groups.list ?? "");
    if (found.length > 0) return found;
  }
  return [];
}

function groupsOf(list: string): string[] {
  const parts = list.replace(END, "").split(SEPARATOR);
  const kept: string[] = [];
  let adjective = "";
  for (const part of parts) {
    const group = normaliseSpace(`${adjective}${part.replace(QUANTIFIER, "")}`)
      .replace(TRAILING, "")
      .replace(/[\s,]+$/u, "");
    adjective = "";
    if (group === "") continue;
    if (BARE_ADJECTIVE.test(group)) adjective = `${group} and `;
    else if (isGroup(group)) kept.push(group);
    else if (kept.length === 0 || group.split(" ").length > LONGEST) break;
  }
  return [...new Set(kept)];
}

function isGroup(group: string): boolean {
  const words = group.split(" ");
  if (words.length > LONGEST || /\d|["“”]/.test(group) || countryAtStart(group) || /\uE000/u.test(group))
    return false;
  if (/^(?:around|over|more|about|countries|region|regions|world|nations|across|each)\b/i.test(group))
    return false;
  if (/(?:countr(?:y|ies)|nations|region|world)$/i.test(group)) return false;
  if (/^\p{Ll}/u.test(group))
    return (
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)\b/.test(
        group,
      ) === false
    );
  return (
    /^(?:UN|United Nations|NGOs?|Governments?|Member States|SMEs?|CEOs|Parliament\w*|IGOs?|CSOs|UN-?\w+ agencies)\b/u.test(
      group,
    ) && !/\b(?:Programme|Compact|Organization|Fund|Office|Commission)\b/u.test(group)
  );
}
