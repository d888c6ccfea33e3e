import type { ItemInput } from "@event-content/schema";
import { element } from "../view/element.ts";
import { say } from "../view/say.ts";
import { HiredWorker } from "../worker/hired-worker.ts";
import { WorkerFailure } from "../worker/worker-failure.ts";
import address from "./import.worker.ts?worker&url";
import type { OldPage, ReadPage } from "./old-page.ts";
import { PageSource } from "./page-source.ts";

const PATIENCE = 15_000;

/** The dialog that reads an old page. @param onItems is handed what was read */
export function importView(onItems: (items: readonly ItemInput[]) => void): void {
  const dialog = element<HTMLDialogElement>("play-dialog");
  const form = element<HTMLFormElement>("play-dialog-form");
  const field = element<HTMLTextAreaElement>("play-page");
  const file = element<HTMLInputElement>("play-file");
  const url = element<HTMLInputElement>("play-address");
  const seed = element<HTMLButtonElement>("play-seed");
  const tell = (words: string) => say(element("play-dialog-state"), words);
  const source = new PageSource(field, tell);
  const worker = new HiredWorker<OldPage, ReadPage>(address, PATIENCE);

  async function read(): Promise<void> {
    const { page } = source;
    if (page === undefined) {
      tell("There is no page yet. Paste one, or choose a file.");
      field.focus();
      return;
    }
    tell("Reading…");
    try {
      const { items, notes } = await worker.ask({ page, url: url.value.trim() });
      if (!dialog.open) return;
      if (items.length === 0) tell(notes.map(({ message }) => message).join(" "));
      else {
        dialog.close();
        onItems(items);
      }
    } catch (error) {
      tell(failureWords(error));
    }
  }

  element("play-import").addEventListener("click", () => {
    tell("");
    dialog.showModal();
    field.focus();
  });
  element("play-dialog-close").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void read();
  });
  file.addEventListener("change", () => source.take(file.files?.[0]));
  dialog.addEventListener("dragover", (event) => event.preventDefault());
  dialog.addEventListener("drop", (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    void source.take(dropped);
  });
  seed.addEventListener("click", async () => {
    try {
      const response = await fetch(seed.dataset.page ?? "");
      if (!response.ok) throw new Error(String(response.status));
      source.clear();
      file.value = "";
      field.value = await response.text();
      url.value = seed.dataset.address ?? "";
      tell("An archived page of the Global Compact, as it was found. Now read it.");
    } catch {
      tell("The example could not be loaded. Paste a page of your own, or try again.");
    }
  });
}

function failureWords(error: unknown): string {
  if (!(error instanceof WorkerFailure) || error.kind === "failed") {
    return "This page could not be read. Try its text alone: select all on the page, copy, and paste it here.";
  }
  if (error.kind === "lost") {
    return "The reader of pages could not be loaded. Your page is still here; try again in a moment.";
  }
  return "Reading took longer than fifteen seconds and was stopped. Try the part of the page that holds the story.";
}
