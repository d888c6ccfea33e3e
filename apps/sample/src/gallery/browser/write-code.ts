import { CODE_FORMS } from "../code/code-forms.ts";
import type { CodeBlock, Embed } from "../code/embed.ts";

/** Writes the code of an embed into every panel; what is the same already is left alone. */
export function writeCode(section: HTMLElement, embed: Embed): void {
  for (const { id, blocks } of CODE_FORMS) {
    const place = section.querySelector(`[data-form="${id}"] [data-blocks]`);
    if (place) writeBlocks(place, blocks(embed));
  }
}

function writeBlocks(place: Element, blocks: readonly CodeBlock[]): void {
  while (place.children.length > blocks.length) place.lastElementChild?.remove();
  for (const [index, { label, code }] of blocks.entries()) {
    const figure = place.children[index] ?? place.appendChild(emptyFigure(place));
    write(figure.querySelector("figcaption"), label);
    write(figure.querySelector("code"), code);
  }
}

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function emptyFigure(place: Element): Element {
  const figure = (place.firstElementChild as Element).cloneNode(true) as Element;
  write(figure.querySelector("button"), "Copy");
  return figure;
}
