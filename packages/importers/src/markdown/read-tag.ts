/** A piece of inline HTML that content may hold. Everything else stays text. */
export type InlineTag =
  | {
      readonly type: "open";
      readonly name: string;
      readonly mark: string | undefined;
      readonly lang?: string | undefined;
      readonly id?: string | undefined;
    }
  | { readonly type: "close"; readonly name: string }
  | { readonly type: "break" }
  | { readonly type: "key"; readonly key: string }
  | { readonly type: "comment" };

const MARKS: ReadonlyMap<string, string> = new Map([
  ["strong", "strong"],
  ["b", "strong"],
  ["em", "em"],
  ["i", "em"],
  ["code", "code"],
  ["sup", "sup"],
  ["sub", "sub"],
  ["u", "underline"],
  ["s", "strike-through"],
  ["del", "strike-through"],
]);
const TAG = /^<(\/?)([a-z]+)\s*>$/i;
const LANGUAGE = /^<span lang="([A-Za-z0-9-]+)"(?: dir="(?:ltr|rtl)")?(?: id="([\w-]+)")?>$/;

/** Reads one tag or comment by an allow-list; undefined where it is not on it. */
export function readTag(html: string): InlineTag | undefined {
  const key = /^<!-- #([\w-]+) -->$/.exec(html)?.[1];
  if (key !== undefined) return { type: "key", key };
  if (html.startsWith("<!--")) return { type: "comment" };
  if (/^<br\s*\/?>$/i.test(html)) return { type: "break" };
  const language = LANGUAGE.exec(html);
  if (language) return { type: "open", name: "span", mark: undefined, lang: language[1], id: language[2] };
  const [, slash, name = ""] = TAG.exec(html) ?? [];
  const lower = name.toLowerCase();
  if (slash === "/" && (MARKS.has(lower) || lower === "span")) return { type: "close", name: lower };
  const mark = MARKS.get(lower);
  return mark === undefined ? undefined : { type: "open", name: lower, mark };
}
