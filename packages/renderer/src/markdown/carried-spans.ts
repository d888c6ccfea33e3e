import type { Spans } from "../reading/span-inlines.ts";
import { isWritable } from "./is-writable.ts";

const DECORATORS: ReadonlySet<string> = new Set([
  "strong",
  "em",
  "code",
  "sup",
  "sub",
  "underline",
  "strike-through",
]);
/** What may stand as a key in a title, an attribute or a comment. */
export const KEY: RegExp = /^[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*$/;

/** Whether Markdown gives spans back as they are: no empty or neighbouring equal ones, every mark known and used once. */
export function carriesSpans({ children, markDefs = [] }: Spans): boolean {
  const links = new Set(markDefs.filter((each) => each._type === "link").map((each) => each._key));
  const known = new Set(markDefs.map((each) => each._key));
  const spansFit = children.every((span, at) => {
    const marks = span.marks ?? [];
    return (
      span._key === undefined &&
      span.text !== "" &&
      isWritable(span.text) &&
      new Set(marks).size === marks.length &&
      marks.length < 20 &&
      marks.filter((mark) => links.has(mark)).length < 2 &&
      marks.every((mark) => DECORATORS.has(mark) !== known.has(mark)) &&
      (at === 0 || String(children[at - 1]?.marks ?? []) !== String(marks))
    );
  });
  const used = [...new Set(children.flatMap((span) => span.marks ?? []))].filter((mark) => known.has(mark));
  return (
    spansFit &&
    known.size === markDefs.length &&
    used.join(" ") === markDefs.map((each) => each._key).join(" ") &&
    markDefs.every(
      (each) =>
        KEY.test(each._key) && (each._type === "link" ? isWritable(each.href) : /^[\w-]+$/.test(each.lang)),
    )
  );
}

/** Whether there are words in a block: what has none has no form in Markdown. */
export function hasWords({ children }: Spans): boolean {
  return children.some((span) => /[^ \t\n\r]/.test(span.text));
}
