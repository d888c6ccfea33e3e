import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { type Diagnostic, lintGutter, nextDiagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorView, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import type { Mark } from "../content/mark.ts";
import { codeStyle } from "./code-style.ts";
import { colours } from "./colours.ts";
import type { Editor } from "./editor.ts";

const KEYS = [{ key: "F8", run: nextDiagnostic }, indentWithTab, ...defaultKeymap, ...historyKeymap];

/**
 * The editor, in the place of the field and with what was typed there. It stands in a shadow root, where its styles are
 * constructed sheets: the policy of the site allows no style elements.
 */
export function codeEditor(host: HTMLElement, field: HTMLTextAreaElement, onInput: () => void): Editor {
  const root = host.attachShadow({ mode: "open" });
  const hint = document.createElement("p");
  hint.id = "hint";
  hint.hidden = true;
  hint.textContent = document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
  const view = new EditorView({
    root,
    parent: root,
    doc: field.value,
    extensions: [
      colours(field.value),
      lineNumbers(),
      highlightActiveLineGutter(),
      history(),
      lintGutter(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        "aria-label": field.labels[0]?.textContent ?? "",
        "aria-describedby": hint.id,
        "aria-multiline": "true",
        tabindex: "0",
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onInput();
      }),
      keymap.of(KEYS),
      codeStyle,
    ],
  });
  root.append(hint);
  host.hidden = false;
  takePlaceOf(field, view);

  return {
    text: () => view.state.doc.toString(),
    write(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
        scrollIntoView: true,
      });
    },
    mark(marks) {
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(marks, view.state.doc.length)));
    },
    reveal(from) {
      const anchor = Math.min(from, view.state.doc.length);
      const effects = EditorView.scrollIntoView(anchor, { y: "start" });
      view.dispatch({ selection: { anchor }, effects });
    },
    goTo(from, to) {
      const { length } = view.state.doc;
      view.focus();
      view.dispatch({
        selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
        effects: EditorView.scrollIntoView(Math.min(from, length), { y: "center" }),
      });
    },
  };
}

function diagnosticsOf(marks: readonly Mark[], length: number): Diagnostic[] {
  return marks.map(({ from, to, severity, message, hint }) => ({
    from: Math.min(from, length),
    to: Math.min(to, length),
    severity,
    message: hint ? `${message}\n${hint}` : message,
  }));
}

function takePlaceOf(field: HTMLTextAreaElement, view: EditorView): void {
  const focused = document.activeElement === field;
  const { selectionStart, selectionEnd } = field;
  field.hidden = true;
  view.dispatch({ selection: { anchor: selectionStart, head: selectionEnd } });
  if (focused) view.focus();
}
