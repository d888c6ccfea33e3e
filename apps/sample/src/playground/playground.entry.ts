import { importView } from "./import/import-view.ts";
import { outputOf } from "./outputs/outputs.ts";
import { Playground } from "./playground.ts";
import { keptWork } from "./share/kept-work.ts";
import { isLinkHash, workOfLink } from "./share/link-hash.ts";
import { shareView } from "./share/share-view.ts";
import { copyText } from "./view/copy-text.ts";
import { element } from "./view/element.ts";
import { printing } from "./view/printing.ts";
import { saveFile } from "./view/save-file.ts";
import { say } from "./view/say.ts";
import { startFrom } from "./view/start-from.ts";

const field = element<HTMLTextAreaElement>("play-json");
const playground = new Playground(field);
field.readOnly = false;
element("playground").dataset.ready = "";

const told = (words: string) => say(element("play-told"), words);

async function openLink(): Promise<boolean> {
  if (!isLinkHash(location.hash)) return false;
  const work = await workOfLink(location.hash);
  history.replaceState(null, "", location.pathname + location.search);
  if (work) playground.work = work;
  told(
    work
      ? "This is what the link holds."
      : "This link is broken: a part of it is missing, or it was changed on its way. Ask for it again; below is what was here before.",
  );
  return work !== undefined;
}

async function start(): Promise<void> {
  const kept = keptWork();
  if (!(await openLink())) {
    if (kept) playground.work = kept;
    else playground.update();
  }
  const { codeEditor } = await import("./editor/code-editor.ts");
  playground.editor = codeEditor(element("play-code"), field, playground.onInput);
}

addEventListener("hashchange", () => void openLink());
startFrom((text, name) => {
  playground.write(text);
  told(`${name} is in the editor. Undo brings back what was there.`);
});
importView((items) => {
  playground.write(`${JSON.stringify(items.length === 1 ? items[0] : items, null, 2)}\n`);
  told(
    `The page was read into ${items.length === 1 ? "one item" : `${items.length} items`}. What to look at is listed below the editor.`,
  );
});
shareView(() => playground.work);
printing(() => playground.work.text);
element("play-copy").addEventListener("click", async () => {
  const copied = await copyText(playground.made?.text ?? "");
  const words = copied ? "Copied." : "The browser did not allow it: select the text of the source.";
  say(element("play-copied"), words);
});
element("play-download").addEventListener("click", () => {
  const { file, mediaType } = outputOf(playground.outputName);
  const { id = "item", text = "" } = playground.made ?? {};
  saveFile(`${id}${file}`, mediaType, text);
});
void start().catch(() => {
  told("The editor with colours could not be loaded; this plain one does the same.");
});
