import { countryAtStart } from "../text/country-code.ts";
import { governingWord } from "./governing-word.ts";
import { notALocality } from "./not-a-locality.ts";

export interface PlaceFound {
  readonly name?: string;
  readonly room?: string;
  readonly locality?: string;
  readonly region?: string;
  readonly country?: string;
  /** A name that more than one country goes by. */
  readonly ambiguous?: string;
}

const WORD =
  "(?:\\p{Lu}|['’]?s-\\p{Lu}|[dD]['’]\\p{Lu}|el-\\p{Lu})[\\p{L}\\p{M}'’-]*(?:(?<=\\b(?:St|Ste|Mt|Ft|D))\\.)?";
const LINK = "(?:de|da|do|dos|das|del|della|di|la|las|los|le|les|el|al|es|am|an|der|den|upon|sur|en|au|y|ob)";
const TOWN = `(?:Washington,? D\\.? ?C\\.?|Port of Spain|${WORD}(?:[ -](?:${LINK} ){0,2}${WORD}){0,4})`;
const VENUE = `${WORD}(?:[ -](?:(?:${LINK}|of|des|du|the|for|and|&) ){0,2}${WORD}){0,9}`;
const IN =
  /(?<![\p{L}-])(?:[Ii]n|[Nn]ear|(?<=(?:drew|attracted|brought) [^.;]{0,160} )to) (?:downtown |nearby |the city of |the town of |the capital,? )?(?=(?:the )?\p{Lu}|['’]s-|el-)/gu;
const AT = new RegExp(
  `(?<![\\p{L}-])(?:at|in) (?:the |its )?(?<venue>${VENUE})(?=(?:,? in (?<inside>the )?\\p{Lu}|, ?\\p{Lu}|[^\\p{L}]|$))`,
  "gu",
);
const VENUE_WORD =
  /\b(?:Hotel|Palais|Cent(?:er|re)|Hall|University|Headquarters|House|Building|Palace|Institute|Museum|Library|School|College|Theatre|Theater|Ministry|Complex|Academy|Auditorium|Campus|Plaza|Parliament|Court|Club|Inn|Resort|Stadium|Pavilion|Cathedral|Castle|Chambers?|Hilton|Sheraton|Marriott|Hyatt|Intercontinental|InterContinental|Serena|Radisson|Offices?)\b/u;
const PURPOSE =
  /\b(?:to (?!the\b)\p{Ll}+|discuss\w*|address\w*|promot\w*|explor\w*|examin\w*|aim\w*|whose|who|which|that|because|where)\b/iu;
const US_STATES =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Nova Scotia|New South Wales|Queensland)$/u;
const TOWNS_OF_GEORGIA =
  /^(?:Tbilisi|Batumi|Kutaisi|Rustavi|Gori|Poti|Zugdidi|Telavi|Mtskheta|Borjomi|Sukhumi|Kobuleti|Bakuriani)$/;

/** Where a sentence says that a gathering was or will be; undefined where it does not say. Expects a masked sentence. */
export function placeInSentence(sentence: string): PlaceFound | undefined {
  const venue = venueIn(sentence);
  const town = townIn(sentence, venue?.end ?? 0) ?? townIn(sentence, 0, venue?.start);
  if (venue) return { name: venue.name, ...(venue.rest ?? town) };
  return town;
}

function venueIn(
  sentence: string,
): { name: string; start: number; end: number; rest?: PlaceFound } | undefined {
  for (const match of sentence.matchAll(AT)) {
    const name = (match.groups?.venue ?? "").replace(/[\s'’-]+$/u, "");
    const isVenue = VENUE_WORD.test(name) && !/\b(?:Ministers?|President)\b/.test(name);
    if (!isVenue || governingWord(sentence, match.index) === "other") continue;
    const end = match.index + match[0].length;
    const rest = readTown(sentence.slice(end).replace(/^,? (?:in )?/u, ""));
    return {
      name,
      start: match.index,
      end,
      ...(rest && /^,? (?:in )?(?:the )?\p{Lu}/u.test(sentence.slice(end)) && { rest }),
    };
  }
  return undefined;
}

function townIn(sentence: string, from: number, to: number = sentence.length): PlaceFound | undefined {
  for (const match of sentence.slice(0, to).matchAll(IN)) {
    if (match.index < from) continue;
    const after = match.index + match[0].length;
    const found = readTown(sentence.slice(after, to));
    if (found && isTied(sentence, match.index, found)) return found;
  }
  return undefined;
}

/** A town without its country must follow the gathering closely, or open the sentence. */
function isTied(sentence: string, at: number, found: PlaceFound): boolean {
  const governor = governingWord(sentence, at);
  if (governor === "other") return false;
  const before = sentence.slice(0, at);
  const since = before.slice(
    before.search(
      /(?:gathered|met|held|workshop|conference|meeting|seminar|forum|summit|dialogue|training|consultation|hosted|organi[sz]ed|place|convened?)(?!.*(?:gathered|met|held|workshop|conference|meeting|seminar|forum|summit|dialogue|training|consultation|hosted|organi[sz]ed|place|convened?))/iu,
    ),
  );
  if (found.locality !== undefined && found.country !== undefined) return true;
  if (governor === "none") return at < 2 || /\d\s*,?\s*$/.test(before);
  return !PURPOSE.test(since);
}

function readTown(text: string): PlaceFound | undefined {
  const alone = countryHere(text);
  if (alone && !/^,\s*(?:USA|U\.S|United States|US\b)/.test(text.slice(alone.length)))
    return { country: alone.code };
  const town = new RegExp(`^${TOWN}`, "u").exec(text)?.[0];
  if (town === undefined || /^ of\b/.test(text.slice(town.length))) return undefined;
  const name = town.replace(/(?<!\.\s?C)[.'’-]+$/u, "");
  if (notALocality(name)) return undefined;
  return { ...withCountry(name, text.slice(town.length)) };
}

function withCountry(town: string, tail: string): PlaceFound {
  const separator = /^(?:,\s*|\s*\()(?:capital of )?/u.exec(tail)?.[0];
  if (separator === undefined) return { locality: town };
  const next = tail.slice(separator.length);
  const second = new RegExp(`^${TOWN}`, "u").exec(next)?.[0] ?? "";
  const third = /^,\s*/u.exec(next.slice(second.length))?.[0];
  const outer = third === undefined ? undefined : countryHere(next.slice(second.length + third.length));
  if (outer && second !== "" && (US_STATES.test(second) || second === "Georgia" || !countryHere(next))) {
    return { locality: town, ...(!notALocality(second) && { region: second }), country: outer.code };
  }
  const country = countryHere(next);
  if (!country) return { locality: town, ...(US_STATES.test(second) && { region: second }) };
  if (country.code === "GE" && second === "Georgia" && !TOWNS_OF_GEORGIA.test(town))
    return { locality: town, ambiguous: second };
  if (US_STATES.test(town) || town === "Georgia") return { region: town, country: country.code };
  return { locality: town, country: country.code };
}

/** Not where the name goes on: "Mexico City", "Jordan Hall". */
function countryHere(text: string): { code: string; length: number } | undefined {
  const found = countryAtStart(text);
  if (!found || /^[ -]\p{Lu}/u.test(text.slice(found.length)) || /^['’]s\b/u.test(text.slice(found.length)))
    return undefined;
  return found;
}
