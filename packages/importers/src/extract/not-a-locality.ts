const MONTHS_AND_DAYS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const REGIONS =
  "(?:(?:Central|South(?:ern)?|North(?:ern)?|East(?:ern)?|West(?:ern)?|South-?[Ee]ast(?:ern)?|North-?[Ee]ast(?:ern)?|Latin|Sub-Saharan|Middle|Far|Asia|Mediterranean|Arab|Gulf)[ -]?)*(?:Asia|Africa|Americas?|Europe|Eurasia|Oceania|Pacific|East|West|North|South|Caribbean|Balkans|Caucasus|Maghreb|Sahel|CIS|States|Region|World|Mediterranean|Baltics?|Islands)(?: and the (?:Caribbean|Pacific))?";
const WORDS =
  "English|French|Arabic|Spanish|Russian|Chinese|German|Portuguese|Parliament|Congress|Business|Support|Partnership|Association|Cooperation|Collaboration|Conjunction|Phase|Annex|Chapter|Part|Resolution|Article|Section|Room|Paragraph|Session|Appendix|Table|Figure|Decision|Government|Education|Science|Sport|Peace|Development|Africa|Asia|Trade|Health|Action|Focus|Practice|Transition|Economics|Law|Science|Spring|Summer|Autumn|Fall|Winter|Internet|Web|Earth|Order|Addition|Conclusion|Person|Plenary|Working|Group|Question|Light|Line|Response|Women|Corporate|Industry|Agriculture|Crisis|Conflict|Human|Global|Sustainable|Community|Communities|State|Member|Zones?|Society|Media|Arms|The$|This|These|All|Children|Youth|Finance|Management|Technology|Research|Training|God|Christ|Islam";

const NO_LOCALITY = new RegExp(
  `^(?:(?:${MONTHS_AND_DAYS})(?![\\p{L}])|(?:${REGIONS})$|(?:${WORDS})(?![\\p{L}])|\\p{Lu}{2,}$)`,
  "u",
);
const BODY =
  /\b(?:UN|UNDP|UNEP|ILO|United Nations|Group|Committee|Council|Programme|Ministry|Commission|Department|Organi[sz]ation|Agency|Bank|Fund|Compact|Union|Initiative|Convention|Agreement|Report|Declaration|Goals?|Agenda|Strategy|Charter|Principles?|Conference|Workshop|Seminar|Forum|Summit|Meeting|Dialogue|President|Minister|Mr|Mrs|Ms|Dr)\b/u;

/** Whether a name after "in" is a region, a month, a body or a common word, and so no town. */
export function notALocality(name: string): boolean {
  return NO_LOCALITY.test(name) || BODY.test(name) || /['’]s$/u.test(name) || name.length < 2;
}
