/** The decorators of Portable Text that this library shows. */
export type MarkName = "strong" | "em" | "code" | "sup" | "sub" | "underline" | "strike-through";

/** A piece of a line. A text holds no line break and no control character. */
export type Inline =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "break" }
  | { readonly type: "mark"; readonly mark: MarkName; readonly children: readonly Inline[] }
  | {
      readonly type: "link";
      readonly url: string;
      readonly title?: string | undefined;
      readonly children: readonly Inline[];
    }
  | {
      readonly type: "language";
      readonly lang: string;
      readonly id?: string | undefined;
      readonly children: readonly Inline[];
    };

/** A label with its value, a line each. */
export interface FactRow {
  readonly label: string;
  readonly lines: readonly (readonly Inline[])[];
}

export interface TableCell {
  readonly header: boolean;
  readonly children: readonly Inline[];
}

/** What an item says, in the order of reading, before it is written in a format. */
export type Node =
  | { readonly type: "heading"; readonly depth: number; readonly children: readonly Inline[] }
  | { readonly type: "paragraph"; readonly children: readonly Inline[] }
  | { readonly type: "quote"; readonly children: readonly Node[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly Node[])[] }
  | { readonly type: "facts"; readonly rows: readonly FactRow[] }
  | {
      readonly type: "table";
      readonly caption: string | undefined;
      readonly rows: readonly (readonly TableCell[])[];
    }
  | {
      readonly type: "image";
      readonly url: string;
      readonly alt: string;
      readonly caption: readonly Inline[];
    }
  | { readonly type: "language"; readonly lang: string; readonly children: readonly Node[] };
