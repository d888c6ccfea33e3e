import type { Editor } from "./editor.ts";

/** The field of the page itself: what there is until the editor has come, and where it does not come. */
export function plainEditor(field: HTMLTextAreaElement, onInput: () => void): Editor {
  field.addEventListener("input", onInput);
  return {
    text: () => field.value,
    write(text) {
      field.value = text;
      onInput();
    },
    mark(marks) {
      field.setAttribute("aria-invalid", String(marks.some(({ severity }) => severity === "error")));
    },
    reveal(from) {
      field.setSelectionRange(from, from);
    },
    goTo(from, to) {
      field.focus();
      field.setSelectionRange(from, to);
    },
  };
}
