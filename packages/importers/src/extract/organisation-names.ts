const HEAD =
  "(?:Organi[sz]ation|Programme|Program|Fund|Office|Cent(?:re|er)|Committee|Commission|Council|Conference|Institute|Department|Ministry|Minister|Agency|Association|Foundation|Forum|Network|Commissioner|Initiative|Group|Partnership|Coalition|Alliance|Division|School|Union|Bank|Secretariat|Society|Board|Academy|Chamber|Chambers|Federation|Confederation|Corporation|Service|Services|University|College|Embassy|Bureau|Authority|Community|League|Mission|Trust|Secretary|Government|Municipality|City|Kingdom|Republic|Faculty|Convention|Compact|Campaign|Project)";
/** "the Union générale ..." read up to its first word in small letters is no name. */
const LONE_HEAD = new RegExp(`^${HEAD}$`, "u");
const BEGINS = new RegExp(
  `^(?:${HEAD}|National|World|International|European|African|Asian|Arab|Inter\\p{L}*|Global|Federal|Royal|State|UN\\b|UN[A-Z]+|United|Economic|Local|Regional|Central|Pan|German|French|Swiss|Swedish|Norwegian|Danish|Dutch|British|Canadian|Japanese|Kazakh\\p{L}*|American|Italian|Spanish|Indian|Chinese|Russian|Brazilian|Kenyan|Commonwealth|Islamic|Nordic)\\b`,
  "u",
);
const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}’'&./-]*|\\d{2,4}(?= \\p{Lu}))";
const LINK =
  "(?:of the|of|for the|for|on the|on|and the|and|&|de la|de|des|du|la|del|do|da|y|et|the|in the|to the|to|against)";
const SEQUENCE = new RegExp(
  `^(?:[Gg]overnment of (?:the )?)?${WORD}(?:(?: (?:${LINK} )?|, (?:and )?(?:the )?| \\()${WORD}\\)?)*`,
  "u",
);
const KEPT_WHOLE = [
  "Food and Agriculture Organization",
  "Educational, Scientific and Cultural Organization",
  "Trade and Development",
  "Drugs and Crime",
  "Small and Medium",
  "Asia and the Pacific",
  "Latin America and the Caribbean",
  "Economic and Social",
];
const PERSON =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Professor|President|Prime|Minister|Ambassador|Chancellor|King|Queen|Secretary-General|Under-Secretary-General|Assistant|His|Her|Mayor|Governor|Senator)\b/u;

/** One body with the short name printed after it. */
export interface OrganisationName {
  readonly name: string;
  readonly shortName?: string;
}

/**
 * The bodies named at the start of a text, up to the first word that belongs to none.
 *
 * @example organisationNames("the UNDP and the World Bank in Nairobi").map((each) => each.name) // ["UNDP", "World Bank"]
 */
export function organisationNames(text: string): OrganisationName[] {
  const start = text.replace(
    /^\s*(?:(?:jointly|both)\s+)?(?:by\s+)?(?:the|an?|its partners?|partners?|local partners?)?\s+/iu,
    "",
  );
  const sequence = SEQUENCE.exec(start)?.[0];
  if (sequence === undefined || PERSON.test(sequence)) return [];
  return splitNames(withNoun(sequence, start.slice(sequence.length))).flatMap(nameOf);
}

/** "the Mexican network" is called by its noun too; "the Mexican" alone is no name. */
function withNoun(sequence: string, rest: string): string {
  const noun =
    /^ (?:network|government|ministry|authorities|chapter|section|office|mission|embassy|parliament|chamber|association|secretariat)(?!\p{L})/u.exec(
      rest,
    )?.[0];
  if (noun !== undefined) return sequence + noun;
  const isAdjective =
    /(?:^|\s)\p{Lu}\p{Ll}+(?:an|ese|ish|ch|ss|ek|ic)$/u.test(sequence) &&
    /^ (?!in\b|on\b|at\b|for\b|and\b|with\b|from\b|to\b|as\b|was\b|is\b|has\b|which\b|during\b)\p{Ll}{3,}/u.test(
      rest,
    );
  return isAdjective ? sequence.replace(/\s*\S+$/u, "") : sequence;
}

function splitNames(sequence: string): string[] {
  const guarded = KEPT_WHOLE.reduce(
    (text, each) => text.replaceAll(each, each.replaceAll(",", "\uE001").replaceAll(" and ", "\uE002")),
    sequence,
  );
  const names: string[] = [];
  for (const part of rejoined(listOnly(guarded).split(/, and (?:the )?|, (?:the )?| and the /u))) {
    let rest = part;
    for (let at = rest.search(/ (?:and|&) /u); at >= 0; ) {
      const right = rest.slice(at).replace(/^ (?:and|&) /u, "");
      if (twoNames(rest.slice(0, at), right)) {
        names.push(rest.slice(0, at));
        rest = right;
        at = rest.search(/ (?:and|&) /u);
      } else {
        const next = rest.slice(at + 5).search(/ (?:and|&) /u);
        at = next < 0 ? -1 : at + 5 + next;
      }
    }
    names.push(rest);
  }
  return names.map((name) => name.replaceAll("\uE001", ",").replaceAll("\uE002", " and "));
}

/** Names parted by commas alone are no list: "in partnership with UNIFEM, the Women's Forum drew ..." */
function listOnly(sequence: string): string {
  const at = sequence.lastIndexOf(", ");
  if (at < 0 || /^, and /.test(sequence.slice(at)) || / (?:and|&) /u.test(sequence.slice(at)))
    return sequence;
  return sequence.slice(0, sequence.indexOf(", "));
}

/** "Confederation of Commerce, Industry and Manpower" is one name. */
function rejoined(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    const before = names.at(-1);
    const goesOn =
      before !== undefined && /\b(?:of|for)\b/.test(before) && !/\)$/.test(before) && !isName(part);
    if (goesOn) names[names.length - 1] = `${before}, ${part}`;
    else names.push(part);
  }
  return names;
}

function isName(part: string): boolean {
  return (
    BEGINS.test(part) ||
    /^\p{Lu}{2,}/u.test(part) ||
    new RegExp(`\\b${HEAD}\\b`, "u").test(part) ||
    /\(/.test(part)
  );
}

/** "UNDP and UNEP" are two, "Ministry of Trade and Industry" is one. */
function twoNames(left: string, right: string): boolean {
  if (/\)$/.test(left) || /^\p{Lu}{2,}/u.test(right) || BEGINS.test(right)) return true;
  const lastWord = /\S+$/.exec(left)?.[0] ?? "";
  if (/^\p{Lu}{2,}$/u.test(lastWord)) return true;
  const open = /\b(?:of|for|on|against)\b/.test(left);
  return !open && new RegExp(`${HEAD}$`, "u").test(lastWord);
}

function nameOf(part: string): OrganisationName[] {
  const short = /^(?<name>.+?)\s*\((?<short>[^()]+)\)?$/u.exec(part)?.groups;
  const raw = (short?.name ?? part)
    .replace(/(?:\s(?:of|for|on|and|the|in|to|de|des))+$/u, "")
    .replace(/[.,\s]+$/u, "")
    .replace(/^the /i, "");
  const name = raw.replace(/[’']s$/u, "");
  if (
    !/\p{Lu}/u.test(name) ||
    PERSON.test(name) ||
    LONE_HEAD.test(name) ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
      name,
    )
  )
    return [];
  return [{ name, ...(short?.short && { shortName: short.short }) }];
}
