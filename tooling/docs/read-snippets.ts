export interface Snippet {
  /** Of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** What follows the language: a file name, `browser`, `text`. */
  readonly words: readonly string[];
  readonly code: string;
}

const FENCE = /^(\s*)(`{3,}|~{3,})\s*(.*)$/;

/** The fenced code blocks of a Markdown page, in order. */
export function readSnippets(markdown: string): Snippet[] {
  const snippets: Snippet[] = [];
  const lines = markdown.replaceAll("\r\n", "\n").split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent = "", fence, info = ""] = FENCE.exec(lines[at] ?? "") ?? [];
    if (!fence) continue;
    const end = lines.findIndex((line, index) => index > at && closes(line, fence));
    if (end === -1) throw new Error(`The code block of line ${at + 1} is not closed.`);
    const code = lines.slice(at + 1, end).map((line) => withoutIndent(line, indent.length));
    const [language = "", ...words] = info.trim().split(/\s+/);
    snippets.push({ line: at + 1, language, words, code: `${code.join("\n")}\n` });
    at = end;
  }
  return snippets;
}

function closes(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && text.replaceAll(fence[0] ?? "", "") === "";
}

function withoutIndent(line: string, width: number): string {
  return line.slice(0, width).trim() === "" ? line.slice(width) : line;
}
