import type { Note } from "@event-content/schema";

/** A piece of text with its marks (`strong`, `em`, …) and, inside a link, its address. */
export interface Run {
  readonly text: string;
  readonly marks: readonly string[];
  readonly href?: string | undefined;
}

/** A paragraph, heading or list item. */
export interface TextPiece {
  readonly kind: "text";
  /** White space normalised. */
  readonly text: string;
  readonly runs: readonly Run[];
  readonly style: "normal" | "h1" | "h2" | "h3" | "h4" | "blockquote";
  readonly listItem?: "bullet" | "number" | undefined;
  readonly level?: number | undefined;
  /** Set large, or wholly in bold: how old pages write a heading. */
  readonly display?: boolean;
}

export interface TablePiece {
  readonly kind: "table";
  readonly text: string;
  readonly caption?: string | undefined;
  readonly rows: readonly {
    readonly cells: readonly { readonly header: boolean; readonly runs: readonly Run[] }[];
  }[];
}

export interface ImagePiece {
  readonly kind: "image";
  readonly text: "";
  readonly url: string;
  readonly alt: string;
}

export type Piece = TextPiece | TablePiece | ImagePiece;

export interface TrailPart {
  readonly title: string;
  readonly url?: string | undefined;
}

/** What a reader made of its input, before headline and trail are told apart. */
export interface RawPage {
  readonly pieces: readonly Piece[];
  readonly lang?: string | undefined;
  readonly documentTitle?: string | undefined;
  /** A breadcrumb that the markup names as one. */
  readonly trail?: readonly TrailPart[] | undefined;
  readonly notes: readonly Note[];
}

/** A page whose parts are told apart. */
export interface Page {
  readonly lang: string | undefined;
  readonly title: string;
  readonly titleFrom: "headline" | "document-title" | "first-line";
  readonly trail: readonly TrailPart[];
  /** The line of the trail as printed. */
  readonly trailQuote: string;
  readonly pieces: readonly Piece[];
  readonly notes: readonly Note[];
}
