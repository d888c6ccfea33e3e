import type { Made, Unsaid } from "../outputs/made.ts";
import type { Output } from "../outputs/outputs.ts";
import { showInFrame } from "./frame.ts";
import { make } from "./make.ts";
import { sizeWords } from "./size-words.ts";

const LONGEST_TEXT = 200_000;
const LONGEST_FRAME = 500_000;

/** Shows an output in its panel. @returns what is to be said of it: that not all of it is shown */
export function showOutput(output: Output, made: Made, look: "seen" | "source"): string {
  const panel = document.getElementById(`play-panel-${output.name}`) as HTMLElement;
  const { seen, text } = made;
  const tooLong = seen !== undefined && seen.length > LONGEST_FRAME;
  const asSeen = seen !== undefined && look === "seen" && text !== "" && !tooLong;
  showUnsaid(panel, output, made);
  const source = panel.querySelector<HTMLElement>(".play-source");
  if (source) {
    source.hidden = asSeen || text === "";
    source.lang = made.lang;
    source.dir = output.name === "text" || output.name === "markdown" ? made.dir : "ltr";
    if (!asSeen) source.textContent = text.slice(0, LONGEST_TEXT);
  }
  if (asSeen) showInFrame(panel, seen);
  for (const frame of panel.querySelectorAll<HTMLElement>(".play-frame")) frame.hidden = !asSeen;
  if (look === "seen" && tooLong) {
    return `This is ${sizeWords(text.length)} of HTML, too large to be shown rendered here. The beginning of its source is shown; download it to open it whole.`;
  }
  if (!asSeen && text.length > LONGEST_TEXT) {
    return `The first ${sizeWords(LONGEST_TEXT)} of ${sizeWords(text.length)} are shown. Copy and Download take all of it.`;
  }
  return "";
}

function showUnsaid(panel: HTMLElement, output: Output, { unsaid, text }: Made): void {
  const list = panel.querySelector<HTMLElement>(".play-unsaid");
  if (!list) return;
  const none = text === "" ? [make("li", "play-none", output.none)] : [];
  list.replaceChildren(...none, ...unsaid.map(row));
  list.hidden = list.childElementCount === 0;
}

function row({ message, hint }: Unsaid): HTMLLIElement {
  const words = make("li", "", message);
  if (hint) words.append(" ", make("span", "ec-note", hint));
  return words;
}
