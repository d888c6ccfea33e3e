import { sizeWords } from "../view/size-words.ts";

const LARGEST_IN_FIELD = 200_000;
const LARGEST_FILE = 20_000_000;

/**
 * The page that is put in. What is large is held beside the field, since a field of megabytes makes a browser stall; what is
 * typed afterwards takes its place.
 */
export class PageSource {
  readonly #field: HTMLTextAreaElement;
  readonly #say: (words: string) => void;
  #held: string | Uint8Array<ArrayBuffer> | undefined;

  constructor(field: HTMLTextAreaElement, say: (words: string) => void) {
    this.#field = field;
    this.#say = say;
    field.addEventListener("input", () => {
      if (field.value !== "") this.#held = undefined;
    });
    field.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.length <= LARGEST_IN_FIELD) return;
      event.preventDefault();
      this.#hold(text, `${sizeWords(text.length)} of pasted text`);
    });
  }

  /** The page, or undefined where none was put in. */
  get page(): string | Uint8Array<ArrayBuffer> | undefined {
    return this.#held ?? (this.#field.value.trim() === "" ? undefined : this.#field.value);
  }

  async take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > LARGEST_FILE) {
      this.#say(
        `${file.name} has ${sizeWords(file.size)}; a page of at most ${sizeWords(LARGEST_FILE)} is read.`,
      );
      return;
    }
    try {
      this.#hold(new Uint8Array(await file.arrayBuffer()), `${file.name}, ${sizeWords(file.size)}`);
    } catch {
      this.#say(`${file.name} could not be read. Choose it again, or paste its text.`);
    }
  }

  clear(): void {
    this.#held = undefined;
    this.#field.value = "";
  }

  #hold(page: string | Uint8Array<ArrayBuffer>, name: string): void {
    this.#held = page;
    this.#field.value = "";
    this.#say(`Ready to be read: ${name}.`);
  }
}
