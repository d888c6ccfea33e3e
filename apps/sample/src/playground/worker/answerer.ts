import type { Content } from "../content/content.ts";
import { readContent } from "../content/read-content.ts";
import { makeOutput, type Subject } from "../outputs/make-output.ts";
import { previewDocument } from "../outputs/preview-document.ts";
import { originOf } from "./origin-of.ts";
import type { Answer, Question } from "./question.ts";

/** Answers questions, one after the other, and keeps the last valid item for texts that have none. */
export function answerer(): (question: Question) => Answer {
  let read: { readonly text: string; readonly content: Content } | undefined;
  let valid: Subject | undefined;

  function contentOf(text: string): Content {
    if (read?.text !== text) read = { text, content: readContent(text) };
    return read.content;
  }

  return ({ text, index: wanted, output, reader, stylesheet, before }) => {
    if (!valid && before && before.text !== text) {
      valid = subjectOf(readContent(before.text), before.index);
    }
    const content = contentOf(text);
    const index = Math.min(Math.max(wanted, 0), Math.max(content.entries.length - 1, 0));
    const entry = content.entries[index];
    const subject = subjectOf(content, index);
    valid = subject ?? valid;
    const made = valid && makeOutput(output, valid, reader);
    return {
      marks: content.marks,
      faults: content.faults,
      names: content.entries.length > 1 ? content.entries.map(({ name }) => name) : [],
      index,
      from: (entry && content.placeOf(entry.pointer)?.from) ?? 0,
      current: subject !== undefined,
      made: made && { ...made, seen: made.seen && previewDocument(made, stylesheet) },
      origin:
        subject && entry && originOf(subject.item, (path) => content.placeOf(`${entry.pointer}${path}`)),
    };
  };
}

function subjectOf({ entries, archive, readable }: Content, index: number): Subject | undefined {
  const item = entries[index]?.item;
  if (!item || !readable) return undefined;
  return { item, archive, items: entries.flatMap((each) => each.item ?? []) };
}
