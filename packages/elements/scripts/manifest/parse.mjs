// What the other readers share: TypeScript's own syntax trees.
import { readFileSync } from "node:fs";
import ts from "typescript";

export function parse(file) {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext, true);
}

/** The words of a documentation comment on one line, and its tags: `@slot error - Instead of …`. */
export function docOf(node) {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const tags = docs
    .flatMap((doc) => doc.tags ?? [])
    .map((tag) => {
      const [name, ...rest] = onOneLine(tag.comment).split(" - ");
      return { tag: tag.tagName.text, name, text: rest.join(" - ") };
    });
  return { text: docs.map(({ comment }) => onOneLine(comment)).join(" "), tags };
}

function onOneLine(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

/** The source of a type, without line breaks. */
export function textOf(type) {
  return type.getText().replace(/\s+/g, " ");
}

/** Whether a member is none of a user's business: protected, static, private or marked as internal. */
export function isHidden(member) {
  const flags = ts.getCombinedModifierFlags(member);
  const { Protected, Private, Static } = ts.ModifierFlags;
  const own =
    (flags & (Protected | Private | Static)) !== 0 || !member.name || ts.isPrivateIdentifier(member.name);
  return own || docOf(member).tags.some(({ tag }) => tag === "internal");
}
