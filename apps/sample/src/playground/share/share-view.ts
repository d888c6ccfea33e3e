import { button } from "../view/button.ts";
import { copyText } from "../view/copy-text.ts";
import { element } from "../view/element.ts";
import { make } from "../view/make.ts";
import { saveFile } from "../view/save-file.ts";
import { sizeWords } from "../view/size-words.ts";
import { linkHash } from "./link-hash.ts";
import type { Work } from "./work.ts";

const LONGEST = 30_000;
/** Compressing more only to learn that it is too long would take a while. */
const HOPELESS = 1_000_000;

/** The button that makes a link of the work. */
export function shareView(work: () => Work): void {
  const box = element("play-shared");
  element("play-share").addEventListener("click", async () => {
    const present = work();
    const address = await linkOf(present);
    const save = button("Download the JSON", () => saveFile("item.json", "application/json", present.text));
    box.hidden = false;
    if (address === undefined || address.length > LONGEST) {
      box.replaceChildren(make("p", "", tooLong(address, present.text.length)), make("p", "", save));
      save.focus();
      return;
    }
    box.replaceChildren(...linkBox(address, save));
    box.querySelector("input")?.select();
  });
}

async function linkOf(work: Work): Promise<string | undefined> {
  if (!("CompressionStream" in globalThis) || work.text.length > HOPELESS) return undefined;
  const { origin, pathname } = location;
  return `${origin}${pathname}${await linkHash(work)}`;
}

function tooLong(address: string | undefined, length: number): string {
  if (!("CompressionStream" in globalThis)) return "This browser cannot make a link. Send the file instead.";
  const size = address ? `${sizeWords(address.length)}, compressed` : sizeWords(length);
  return `This is too long for a link: ${size}, and a link of more than ${sizeWords(LONGEST)} is cut short on its way. Send the file instead.`;
}

function linkBox(address: string, save: HTMLButtonElement): HTMLElement[] {
  const label = make("label", "", "A link to what is in the editor");
  const field = make("input");
  field.id = "play-link";
  field.readOnly = true;
  field.value = address;
  label.htmlFor = field.id;
  const told = make("span", "ec-note");
  told.setAttribute("role", "status");
  const copy = button("Copy the link", async () => {
    told.textContent = (await copyText(address))
      ? "Copied."
      : "The browser did not allow it; the link is selected.";
    if (told.textContent !== "Copied.") field.select();
  });
  const note = "The item itself is in the link, after the #, a part that browsers do not send to any server.";
  return [
    make("p", "play-field", label, field),
    make("p", "play-buttons", copy, save, told),
    make("p", "ec-note", note),
  ];
}
