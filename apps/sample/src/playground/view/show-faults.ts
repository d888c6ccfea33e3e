import type { Mark } from "../content/mark.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";
import { make } from "./make.ts";
import { say } from "./say.ts";

/** Lists faults below the editor, and says how many there are; choosing one goes to its place. */
export function showFaults(marks: readonly Mark[], count: number, goTo: (mark: Mark) => void): void {
  const list = element("play-faults");
  list.hidden = marks.length === 0;
  list.replaceChildren(...marks.map((mark) => row(mark, goTo)));
  say(element("play-state"), summary(marks, count));
}

function summary([first]: readonly Mark[], count: number): string {
  if (!first) return "No faults.";
  const told =
    count === 1 ? `One fault, in line ${first.line}.` : `${count} faults, the first in line ${first.line}.`;
  return count > 200 ? `${told} The first 200 are listed.` : told;
}

function row(mark: Mark, goTo: (mark: Mark) => void): HTMLLIElement {
  const { line, path, severity, message, hint } = mark;
  const place = button(`Line ${line}`, () => goTo(mark));
  const words = make("p", "", message);
  if (severity === "warning") words.prepend(make("span", "play-warning", "To look at: "));
  const item = make("li", "", place, words);
  item.dataset.severity = severity;
  if (hint) item.append(make("p", "ec-note", hint));
  if (path) item.append(make("p", "ec-note", make("code", "", path)));
  return item;
}
