const ENDS_SENTENCE = /[.!?:;…。！？؟]["'”’»)\]]*$/u;
const STARTS_LIST_ITEM = /^(?:[•·▪◦●*–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/u;
const STARTS_LINE_OF_ITS_OWN =
  /^(?:Click\b|Download\b|Home\s*[/>|»›]|(?:Contact|Date|Dates|When|Where|Venue|Place|Location|Tel|Fax|E-?mail|Source|For immediate release)\b\s*:?)/iu;
const ENDS_OPEN =
  /(?:,|\b(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|as|that|which|its|their|is|was|were|will|be|held|the))$/iu;
const SHORTEST_PROSE = 60;

/**
 * Which lines belong together: hard breaks inside a sentence are joined, everything else stays apart. An empty line
 * always separates.
 *
 * @example joinLines(["The workshop was held in", "Almaty.", "", "Next"]) // [[0, 1], [3]]
 */
export function joinLines(lines: readonly string[]): number[][] {
  const groups: number[][] = [];
  const widths = wrapWidths(lines);
  let open: number[] | undefined;
  let paragraph = "";
  lines.forEach((line, at) => {
    if (line === "") {
      open = undefined;
    } else if (open && continues(paragraph, lines[at - 1] ?? "", line, widths[at] ?? 0)) {
      open.push(at);
      paragraph += ` ${line}`;
    } else {
      open = [at];
      paragraph = line;
      groups.push(open);
    }
  });
  return groups;
}

function continues(paragraph: string, previous: string, line: string, width: number): boolean {
  if (STARTS_LIST_ITEM.test(line) || STARTS_LINE_OF_ITS_OWN.test(line)) return false;
  const filled = width > 0 && previous.length + 1 + firstWord(line).length > width;
  if (ENDS_SENTENCE.test(previous))
    return /[.!?]["'”’»)\]]*$/u.test(previous) ? filled : filled && /^\p{Ll}/u.test(line);
  if (/^[\p{Ll},;)]/u.test(line)) return true;
  if (STARTS_LIST_ITEM.test(paragraph)) return filled;
  return filled || ENDS_OPEN.test(previous) || paragraph.length > SHORTEST_PROSE * 2 || isProse(paragraph);
}

/** A beginning that a headline does not have: it runs on in small letters. */
function isProse(paragraph: string): boolean {
  if (paragraph.length < SHORTEST_PROSE) return false;
  const words = paragraph.match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  return small.length * 2 > words.length;
}

/** For each line the width at which its stretch of lines was wrapped, 0 where it was not. */
function wrapWidths(lines: readonly string[]): number[] {
  const widths = lines.map(() => 0);
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at] !== "") continue;
    const width = wrapWidth(lines.slice(from, at));
    for (let index = from; index < at; index += 1) widths[index] = width;
    from = at + 1;
  }
  return widths;
}

/** Wrapped by a program: no line is longer than 100, most could not have taken the next word, some break a sentence. */
function wrapWidth(lines: readonly string[]): number {
  if (lines.length < 2) return 0;
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > 100 || longest < 40) return 0;
  const broken = lines
    .slice(1)
    .some((line, at) => /^\p{Ll}/u.test(line) && !ENDS_SENTENCE.test(lines[at] ?? ""));
  return broken ? longest : 0;
}

function firstWord(line: string): string {
  return /^\S+/.exec(line)?.[0] ?? "";
}
