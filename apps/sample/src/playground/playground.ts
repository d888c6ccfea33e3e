import { Controls } from "./controls.ts";
import { debounced } from "./debounced.ts";
import type { Editor } from "./editor/editor.ts";
import { plainEditor } from "./editor/plain-editor.ts";
import type { Made } from "./outputs/made.ts";
import { outputOf } from "./outputs/outputs.ts";
import { keepWork } from "./share/kept-work.ts";
import type { Work } from "./share/work.ts";
import { button } from "./view/button.ts";
import { element } from "./view/element.ts";
import { say } from "./view/say.ts";
import { showFaults } from "./view/show-faults.ts";
import { showOrigin } from "./view/show-origin.ts";
import { showOutput } from "./view/show-output.ts";
import { HiredWorker } from "./worker/hired-worker.ts";
import address from "./worker/outputs.worker.ts?worker&url";
import type { Answer, Question } from "./worker/question.ts";
import { WorkerFailure } from "./worker/worker-failure.ts";

const PATIENCE = 8_000;
const LARGE = 300_000;

/** The text, the worker that reads it, and what is shown of its answers. */
export class Playground {
  readonly #worker: HiredWorker<Question, Answer> = new HiredWorker(address, PATIENCE);
  readonly #stylesheet: string = element("playground").dataset.style ?? "";
  readonly #controls: Controls = new Controls(
    () => this.update(),
    () => {
      this.#reveal = true;
      this.update();
    },
  );
  readonly #onInput: () => void;
  #editor: Editor;
  #length = 0;
  #busy = false;
  #again = false;
  #edits = 0;
  #reveal = false;
  #valid: Question["before"];
  #made: Made | undefined;

  constructor(field: HTMLTextAreaElement) {
    const soon = debounced(
      () => this.update(),
      () => (this.#length > LARGE ? 800 : 150),
    );
    this.#onInput = () => {
      this.#edits++;
      say(element("play-told"));
      element<HTMLSelectElement>("play-start").value = "";
      soon();
    };
    this.#editor = plainEditor(field, this.#onInput);
  }

  /** Called by an editor whenever its text changes. */
  get onInput(): () => void {
    return this.#onInput;
  }

  /** Writes with another editor from now on. */
  set editor(editor: Editor) {
    this.#editor = editor;
    this.update();
  }

  /** What was made last, for copying and saving. */
  get made(): Made | undefined {
    return this.#made;
  }

  get outputName(): Work["output"] {
    return this.#controls.output;
  }

  get work(): Work {
    return { text: this.#editor.text(), ...this.#controls.settings };
  }

  /** Takes up work from elsewhere. */
  set work({ text, ...settings }: Work) {
    // What was made beforehand is of another text.
    if (!this.#made) element("playground").dataset.outputs = "none";
    this.#controls.settings = settings;
    this.#editor.write(text);
    this.update();
  }

  /** Puts another text into the editor, and shows one of its items. */
  write(text: string, index = 0): void {
    this.#controls.index = index;
    this.#editor.write(text);
    this.update();
  }

  /** Asks for the answer to what is there now; while one is awaited, once more afterwards. */
  update(): void {
    if (this.#busy) this.#again = true;
    else void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#busy = true;
    const work = this.work;
    const { text, index, output } = work;
    const edits = this.#edits;
    this.#length = text.length;
    const kept = keepWork(work);
    try {
      const answer = await this.#worker.ask({
        text,
        index,
        output,
        reader: this.#controls.reader,
        stylesheet: new URL(this.#stylesheet, location.href).href,
        before: this.#worker.fresh ? this.#valid : undefined,
      });
      if (answer.current) this.#valid = { text, index: answer.index };
      if (output === this.#controls.output) this.#show(answer, kept, edits);
      else this.#again = true;
    } catch (error) {
      this.#showFailure(error);
    }
    this.#busy = false;
    if (!this.#again) return;
    this.#again = false;
    this.update();
  }

  #show(answer: Answer, kept: boolean, edits: number): void {
    const goTo = ({ from, to }: { from: number; to: number }) => this.#editor.goTo(from, to);
    if (edits === this.#edits) this.#editor.mark(answer.marks);
    if (this.#reveal) this.#editor.reveal(answer.from);
    this.#reveal = false;
    showFaults(answer.marks, answer.faults, goTo);
    showOrigin(answer.origin, goTo);
    this.#controls.showItems(answer.names, answer.index);
    element("play-unkept").hidden = kept;
    this.#made = answer.made;
    const told = answer.made && showOutput(outputOf(this.#controls.output), answer.made, this.#controls.look);
    element("playground").dataset.outputs = answer.made ? (answer.current ? "current" : "stale") : "none";
    say(element("play-copied"));
    say(element("play-notice"), ...noticeOf(answer), told ?? "");
  }

  #showFailure(error: unknown): void {
    const retry = button("Try again", () => this.update());
    say(element("play-notice"), failureWords(error), " ", retry);
  }
}

function noticeOf({ current, made, marks: [first] }: Answer): string[] {
  if (current) return [];
  const where = first ? ` Line ${first.line} is in the way.` : "";
  if (!made) return [`There is nothing to show yet.${where}`];
  return [`As of the last valid JSON.${where} `];
}

function failureWords(error: unknown): string {
  if (!(error instanceof WorkerFailure)) return "Something went wrong here. What is shown is from before.";
  if (error.kind === "late") {
    return `This took longer than ${PATIENCE / 1000} seconds and was stopped. What is shown is from before; go on with a smaller text.`;
  }
  if (error.kind === "lost") {
    return "The part that makes the outputs could not be loaded, or it broke off. What you wrote is safe; what is shown is from before.";
  }
  return `The outputs could not be made (${error.message}). What is shown is from before.`;
}
