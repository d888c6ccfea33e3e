import type { TextBlockInput } from "../components/rich-text/rich-text.ts";

interface OpenItem {
  readonly kind: string;
  readonly number: number;
  readonly width: number;
}

/** Writes list items one after another, each below the item that it belongs to. */
export interface ListMarker {
  (block: TextBlockInput, content: (indent: string) => string): string;
  readonly reset: () => void;
}

/** A level that is written out has `-` and `1.`; one that is left out, and means 1, has `+` and `1)`. */
export function listMarker(): ListMarker {
  const open: OpenItem[] = [];
  const write = (block: TextBlockInput, content: (indent: string) => string): string => {
    const depth = block.level ?? 1;
    const kind = `${block.listItem}${block.level === undefined ? "" : "-level"}`;
    const before = open[depth - 1];
    const number = before?.kind === kind ? before.number + 1 : 1;
    const sign = signOf(block, number);
    const indent = " ".repeat(open.slice(0, depth - 1).reduce((sum, item) => sum + item.width, 0));
    open.length = depth - 1;
    open.push({ kind, number, width: sign.length });
    return indent + sign + content(indent + " ".repeat(sign.length));
  };
  const reset = (): void => {
    open.length = 0;
  };
  return Object.assign(write, { reset });
}

function signOf({ listItem, level }: TextBlockInput, number: number): string {
  if (listItem === "number") return `${number}${level === undefined ? ")" : "."} `;
  return level === undefined ? "+ " : "- ";
}
