import { segmentSentences } from "./segment-sentences.ts";

const ABBREVIATION =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Col|Sen|Gov|Amb|St|Ste|Mt|No|Nos|Art|Arts|Para|Paras|Vol|Fig|Ch|pp?|Inc|Ltd|Co|Corp|Jr|Sr|vs|cf|approx|ca|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|e\.g|i\.e|etc|tel|ext|Ph\.D|p\.?m|a\.?m|(?:\p{L}\.)*\p{L})\.$/iu;
const STARTS_SENTENCE =
  /^(?:The|This|These|That|It|Its|They|He|She|We|In|On|At|For|A|An|During|After|Among|Some|Participants|Click)\b/;

/**
 * The sentences of a paragraph, in order; abbreviations such as `U.N.`, `Mr.` and `No.` do not end one.
 *
 * @example splitSentences("The U.N. met. It rained.") // ["The U.N. met.", "It rained."]
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const segment of segmentSentences(text)) {
    const previous = sentences.at(-1);
    if (previous !== undefined && continues(previous.trimEnd(), segment)) {
      sentences[sentences.length - 1] = previous + segment;
    } else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

function continues(previous: string, next: string): boolean {
  if (/^[\s]*[\p{Ll},;)]/u.test(next)) return true;
  if (!ABBREVIATION.test(previous)) return false;
  const initials = /(?:\p{Lu}\.){2,}$|[ap]\.?m\.$|etc\.$|(?:Inc|Ltd|Co|Corp)\.$/iu.test(previous);
  return !(initials && STARTS_SENTENCE.test(next));
}
