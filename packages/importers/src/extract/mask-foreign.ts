import { mask } from "../text/mask.ts";
import { EVENT_NOUN } from "./event-nouns.ts";

const LETTER = "[^.;\\uE000]";
const TO_CLAUSE_END = `${LETTER}*?(?=, (?:which|and|the|some|about|over|more|a|an|in|on|at|was|is|will)\\b|[.;]|$)`;

const FOREIGN: readonly RegExp[] = [
  // A clause before the main one: "Following the World Summit, held in Johannesburg in 2002, ..."
  /^(?:Following|After|Since|Further to|Building (?:up)?on|In the wake of|Pursuant to|As a follow[- ]?up to|Inspired by|Ahead of|In preparation for|Prior to|Before)\b[^.;]*?,(?= (?:the|a|an|some|about|around|over|more than|nearly|participants|delegates|representatives|experts|\d)\b)/iu,
  // What the gathering looks back or forward to.
  /\b(?:in preparation (?:for|of)|in advance of|ahead of|prior to|leading up to|(?:in the )?run-up to|preparatory to|contribut\w+ to|as an input to|in time for|on the eve of)\b[^.;]*/giu,
  new RegExp(
    `\\b(?:(?:outcomes?|results?|recommendations?|decisions?|conclusions?|declaration|goals?|commitments?|proceedings|implementation|report|text|findings) (?:of|from|made at|reached at)|adopted (?:at|by|in|on)|agreed (?:at|upon at|in)|launched at|announced (?:at|by|during)|signed (?:at|in|on|by)|made at|presented (?:at|to)|discussed at|raised at|since|following|after|unlike|compared (?:to|with))\\s+(?:the|its|their|his|her|a|an|last|this)?\\s*${LETTER}*?(?:${EVENT_NOUN}|summit|convention|treaty|assembly|declaration|agreement)\\b${TO_CLAUSE_END}`,
    "giu",
  ),
  // Work that this gathering takes up: "built on the work begun at a meeting in Paris in May 2002".
  /\b(?:buil(?:t|ds?|ding)|dr(?:ew|aws?|awing)|based|expand(?:s|ed|ing)|elaborat(?:es|ed|ing)) (?:up)?on\b[^.;]*/giu,
  new RegExp(
    `\\b(?:begun|started|initiated|launched|proposed|discussed|agreed|adopted|endorsed|made|taken|reached) (?:at|during|by) (?:the|an?|its|their)\\b${LETTER}*?${EVENT_NOUN}\\b${TO_CLAUSE_END}`,
    "giu",
  ),
  // A relative clause about another gathering: "the Conference, which adopted ... in 1995".
  /\b(?:adopted|signed|ratified|established|founded|created|set up|launched|issued|published|released|entered into force|came into force|born|elected|appointed|inaugurated in|began in|started in)\s+(?:by [^,.;]{1,60} )?(?:in|on|since|at)\s+(?:[^,.;]{1,60}?,?\s*(?:in|on)\s+)?[^,;]*?(?:19|20)\d\d/giu,
];

/** The sentence with what it says of other gatherings, treaties and papers hidden; positions hold. */
export function maskForeign(sentence: string): string {
  return FOREIGN.reduce(mask, sentence);
}
