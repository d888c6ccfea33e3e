import type { Definition, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";

/** Markdown as a tree, and the addresses that its references name. */
export interface MarkdownTree {
  readonly root: Root;
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** CommonMark with the tables and the strike-through of GFM. */
export function parseMarkdown(text: string): MarkdownTree {
  const root = fromMarkdown(text, {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  const definitions = new Map<string, Definition>();
  const collect = (node: Nodes): void => {
    // CommonMark 4.7: of several definitions with one name, the first is meant.
    if (node.type === "definition" && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if ("children" in node) node.children.forEach(collect);
  };
  collect(root);
  return { root, text, definitions };
}
