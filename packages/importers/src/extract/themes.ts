import type { EventInput } from "@event-content/schema";
import type { Page } from "../read/page.ts";
import { NUMBER } from "../text/number-words.ts";
import type { EventEvidence, EventSentence } from "./event-evidence.ts";
import { listAfter } from "./list-after.ts";
import { NOTHING } from "./nothing.ts";
import type { Reading } from "./reading.ts";
import { splitList } from "./split-list.ts";
import { stated } from "./stated.ts";

type Themes = NonNullable<EventInput["themes"]>;

const NOUN =
  "(?:issues?|topics?|themes?|subjects?|questions|challenges|aspects|focus areas|areas|points|items)";
const VERB =
  "(?:explored|discussed|addressed|covered|considered|examined|debated|tackled|raised|highlighted|reviewed|treated|presented|on the agenda|under discussion|of discussion|for discussion|of the (?:workshop|conference|meeting|seminar|forum|summit|dialogue|discussions?|sessions?))";
const BE = "(?:were|was|are|is|included|include|includes|comprised|ranged from|will include|encompassed)";
const STRONG: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s(])(?:among |some of |among the |one of )?(?:the )?(?:\\p{L}+ ){0,3}?${NOUN}(?: that were| which were| to be)? ${VERB}[^:.;]{0,60}?(?::|,? ${BE}(?: the following| these| such as)?:?)\\s*(?<list>.*)$`,
    "iu",
  ),
  new RegExp(
    `(?:^|[\\s(])(?:discussed|addressed|covered|explored|considered|examined|focused on|debated|tackled|such) (?:the following |\\p{L}+ )?${NOUN}(?:,? (?:including|such as|as|like):?|:)\\s*(?<list>.*)$`,
    "iu",
  ),
  new RegExp(
    `(?:^|[\\s(])(?:\\p{L}+ ){0,2}?${NOUN} (?:were|was|are|will be|to be) (?:\\p{L}+ly )?${VERB}[^:.;]{0,60}?:\\s*(?<list>.*)$`,
    "iu",
  ),
  new RegExp(
    `(?:^|[\\s(])(?:discussed|addressed|covered|explored|considered|examined|focused on|debated|tackled) (?:${NUMBER} |several |a number of )?(?:\\p{L}+ )?${NOUN}(?::|,? namely) ?(?<list>.*)$`,
    "iu",
  ),
  new RegExp(`^(?:main |key |principal )?(?:${NOUN}|agenda|themes)(?: ${VERB})?\\s*:\\s*(?<list>.*)$`, "iu"),
];
const WEAK: readonly RegExp[] = [
  /(?:discussions?|debates?|deliberations|sessions?|presentations|workshop|conference|meeting|seminar|forum|summit|dialogue|training) (?:\w+ )?(?:focus+ed|centred|centered|concentrated|will focus) on\s*:?\s*(?<list>.*)$/iu,
];
const LONGEST = 160;

/** The issues explored, where the page lists them. */
export function readThemes(evidence: EventEvidence): Reading<Themes> {
  const sentences = [...evidence.sentences].sort((a, b) => a.index - b.index);
  for (const patterns of [STRONG, WEAK]) {
    for (const sentence of sentences) {
      const themes = themesIn(sentence, patterns, evidence.page);
      const enough = patterns === STRONG ? 1 : 2;
      if (themes.length < enough) continue;
      return {
        value: themes,
        facts: themes.map((_, at) =>
          stated(`/themes/${at}`, quoteOf(themes[at] ?? "", sentence, evidence.page)),
        ),
        notes: [],
      };
    }
  }
  return NOTHING;
}

function themesIn(sentence: EventSentence, patterns: readonly RegExp[], page: Page): string[] {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence.text);
    if (!found) continue;
    const list = found.groups?.list?.trim() ?? "";
    const items =
      list === "" ? listAfter(page, sentence.piece).map((piece) => tidy(piece.text)) : splitList(list);
    const short = items.filter((item) => item !== "" && item.length <= LONGEST);
    if (short.length === items.length && short.length > 0 && !isVague(short)) return short;
  }
  return [];
}

function quoteOf(theme: string, sentence: EventSentence, page: Page): string {
  if (sentence.text.includes(theme)) return sentence.text;
  return page.pieces.find((piece) => piece.text.includes(theme))?.text ?? sentence.text;
}

function tidy(text: string): string {
  return text
    .replace(/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/u, "")
    .replace(/[\s;,.]+(?:and)?[\s;,.]*$/u, "");
}

/** "a range of critical factors" names nothing. */
function isVague(items: readonly string[]): boolean {
  return (
    items.length === 1 &&
    /^(?:a (?:wide )?(?:range|number|variety|series)|many|several|various|how|whether|the following|some|important|also|those|not|never)\b/i.test(
      items[0] ?? "",
    )
  );
}
