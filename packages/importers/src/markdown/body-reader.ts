import type { Fault } from "@event-content/schema";
import type { Nodes } from "mdast";
import type { ContentBlock } from "./content-block.ts";
import type { Position } from "./markdown-fault.ts";
import type { MarkdownTree } from "./parse-markdown.ts";

/** What the reading of a body gathers, and how its parts are put there. */
export interface BodyReader {
  readonly tree: MarkdownTree;
  readonly put: (block: ContentBlock, node: Nodes) => void;
  readonly warn: (told: { code: string; message: string; hint: string }, node: Nodes) => void;
  readonly place: (node: Nodes) => Position;
  readonly faults: Fault[];
}
