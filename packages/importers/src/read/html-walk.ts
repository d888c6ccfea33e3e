import type { Note } from "@event-content/schema";
import { attribute } from "./attribute.ts";
import { BLOCKS, MARKS, SITE_PARTS, UNSHOWN } from "./element-kinds.ts";
import type { HtmlNode } from "./html-node.ts";
import { imagePiece } from "./image-piece.ts";
import { isDataTable } from "./is-data-table.ts";
import { isHidden } from "./is-hidden.ts";
import { labelledRow } from "./labelled-row.ts";
import type { Piece } from "./page.ts";
import { PieceBuilder, type TextState } from "./piece-builder.ts";
import { resolveAddress } from "./resolve-address.ts";
import { tablePiece } from "./table-piece.ts";
import { textContent } from "./text-content.ts";

export interface WalkOptions {
  readonly base: string | undefined;
  /** Where notes are added. */
  readonly notes: Note[];
  /** An element that is read elsewhere. */
  readonly skip?: HtmlNode | undefined;
}

type Step = { readonly node: HtmlNode; readonly state: TextState } | "block";

const START: TextState = { marks: [], style: "normal", large: false };

/** One walk over a document, without recursion, since old pages nest as deep as they like. */
export class HtmlWalk {
  readonly #builder = new PieceBuilder();
  readonly #options: WalkOptions;
  readonly #open: Step[] = [];

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  get pieces(): readonly Piece[] {
    return this.#builder.pieces;
  }

  run(root: HtmlNode): void {
    this.#open.push("block", { node: root, state: START });
    for (let step = this.#open.pop(); step !== undefined; step = this.#open.pop()) {
      if (step === "block") this.#builder.block();
      else this.#enter(step.node, step.state);
    }
  }

  #enter(node: HtmlNode, state: TextState): void {
    const name = node.nodeName;
    if (name === "#text") this.#builder.text(node.value ?? "", state);
    else if (name === "br") this.#builder.line();
    else if (name === "img") this.#image(node);
    else if (UNSHOWN.has(name) || node === this.#options.skip || isHidden(node)) return;
    else if (this.#isSitePart(node)) this.#leaveOut(node);
    else if (name === "table" && isDataTable(node)) this.#builder.add(tablePiece(node, this.#options));
    else if (name === "tr" && labelledRow(node)) this.#line(node, state);
    else this.#children(node, stateInside(node, state, this.#options));
  }

  #children(node: HtmlNode, state: TextState): void {
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) {
      this.#builder.block();
      this.#open.push("block");
    }
    const children = node.childNodes ?? [];
    for (let at = children.length - 1; at >= 0; at -= 1)
      this.#open.push({ node: children[at] as HtmlNode, state });
  }

  /** What a label says belongs to it, as on a line of its own. */
  #line(row: HtmlNode, state: TextState): void {
    const [label, value] = labelledRow(row) ?? [];
    const gap: HtmlNode = { nodeName: "#text", value: " " };
    const nodes = [...(label?.childNodes ?? []), gap, ...(value?.childNodes ?? [])];
    this.#builder.block();
    this.#open.push("block");
    for (const node of nodes.reverse()) this.#open.push({ node, state });
  }

  #image(node: HtmlNode): void {
    const piece = imagePiece(node, this.#options);
    if (piece) this.#builder.add(piece);
  }

  #isSitePart(node: HtmlNode): boolean {
    if (SITE_PARTS.has(node.nodeName)) return true;
    return /^(?:navigation|contentinfo)$/.test(attribute(node, "role") ?? "");
  }

  /** What is left out is said, so that nothing on the page is lost. */
  #leaveOut(node: HtmlNode): void {
    const text = textContent(node);
    if (text === "") return;
    this.#options.notes.push({
      code: "site-part-left-out",
      severity: "warning",
      path: "/body",
      message: `A ${node.nodeName} element was taken for a part of the site and left out: ${text}`,
      confidence: 0.9,
    });
  }
}

function stateInside(node: HtmlNode, state: TextState, options: WalkOptions): TextState {
  const name = node.nodeName;
  const mark = MARKS[name];
  if (mark !== undefined)
    return { ...state, marks: state.marks.includes(mark) ? state.marks : [...state.marks, mark] };
  if (name === "a") return { ...state, href: hrefOf(node, options) };
  if (name === "big" || (name === "font" && isLarge(attribute(node, "size"))))
    return { ...state, large: true };
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) return { ...state, style: `h${Math.min(Number(heading), 4)}` as TextState["style"] };
  if (name === "blockquote") return { ...state, style: "blockquote" };
  if (name === "ul" || name === "ol" || name === "dir" || name === "menu") {
    return {
      ...state,
      listItem: name === "ol" ? "number" : "bullet",
      level: Math.min((state.level ?? 0) + 1, 6),
    };
  }
  return state;
}

function isLarge(size: string | undefined): boolean {
  const found = /^\s*(\+?)(\d)/.exec(size ?? "");
  if (!found) return false;
  return found[1] === "+" ? Number(found[2]) >= 1 : Number(found[2]) >= 4;
}

function hrefOf(node: HtmlNode, { base, notes }: WalkOptions): string | undefined {
  const href = attribute(node, "href");
  if (href === undefined || href.trim() === "") return undefined;
  const url = resolveAddress(href, base);
  if (url === undefined) {
    notes.push({
      code: "unsafe-link",
      severity: "warning",
      path: "/body",
      message: `The link "${textContent(node)}" led to an address that must not be followed, and is now text.`,
      confidence: 1,
    });
  }
  return url;
}
