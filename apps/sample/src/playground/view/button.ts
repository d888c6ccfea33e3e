import { make } from "./make.ts";

/** A button that looks like a link, in a sentence or a list. */
export function button(words: string, onClick: () => void): HTMLButtonElement {
  const made = make("button", "play-link", words);
  made.type = "button";
  made.addEventListener("click", onClick);
  return made;
}
