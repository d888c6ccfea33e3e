import { json } from "@codemirror/lang-json";
import { bidiIsolates, bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, type Extension, type Transaction } from "@codemirror/state";
import { tooDeep } from "../content/too-deep.ts";
import { codeColours } from "./code-style.ts";

const LARGE_CHANGE = 1000;

/**
 * The colours of JSON, and what goes with them. They walk the tree of brackets, which takes seconds where brackets stand
 * thousands deep: such a text, which comes by pasting, stays without.
 */
export function colours(text: string): Extension {
  const language = new Compartment();
  const choose = (text: string) => (tooDeep(text) === undefined ? COLOURS : PLAIN);
  return [
    language.of(choose(text)),
    EditorState.transactionExtender.of((change) => {
      if (!isLarge(change)) return null;
      const wanted = choose(change.newDoc.toString());
      if (language.get(change.startState) === wanted) return null;
      return { effects: language.reconfigure(wanted) };
    }),
  ];
}

const PLAIN: Extension = [];
const COLOURS: Extension = [
  json(),
  syntaxHighlighting(codeColours),
  bracketMatching(),
  indentOnInput(),
  // Texts in Arabic and in English stand beside each other; without it the quotes around one wander.
  bidiIsolates(),
];

function isLarge({ docChanged, changes }: Transaction): boolean {
  let size = 0;
  if (docChanged) {
    changes.iterChanges((fromA, toA, fromB, toB) => {
      size += toA - fromA + toB - fromB;
    });
  }
  return size > LARGE_CHANGE;
}
