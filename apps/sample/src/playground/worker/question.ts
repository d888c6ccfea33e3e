import type { Mark } from "../content/mark.ts";
import type { Span } from "../content/place-in-tree.ts";
import type { Made } from "../outputs/made.ts";
import type { Reader } from "../outputs/make-output.ts";
import type { OutputName } from "../outputs/outputs.ts";

/** What the page asks whenever the text, the item or the output in view changes. */
export interface Question {
  readonly text: string;
  /** Which of several items. */
  readonly index: number;
  readonly output: OutputName;
  readonly reader: Reader;
  /** The address of the style sheet of what is looked at. */
  readonly stylesheet: string;
  /** The last text that was valid, for a worker that has just begun. */
  readonly before: { readonly text: string; readonly index: number } | undefined;
}

export interface Answer {
  readonly marks: readonly Mark[];
  /** How many there are; `marks` may be the first of them. */
  readonly faults: number;
  /** Names of the items, where there are several. */
  readonly names: readonly string[];
  readonly index: number;
  /** Where the item begins in the text. */
  readonly from: number;
  /** Whether the item chosen is valid, and `made` is made of it. */
  readonly current: boolean;
  /** The output, of the last valid text where the present one is not. */
  readonly made: Made | undefined;
  readonly origin: Origin | undefined;
}

/** What an importer says of an item: what it was unsure of, and the words each fact was read from. */
export interface Origin {
  readonly importer: string;
  readonly notes: readonly OriginNote[];
  readonly quotes: readonly OriginQuote[];
}

/** A field of the item, and where it stands in the text. */
export interface OriginField extends Span {
  /** JSON Pointer into the item. */
  readonly path: string;
}

export interface OriginNote extends OriginField {
  readonly message: string;
  /** 0 to 1. */
  readonly confidence: number | undefined;
  /** The words it rests on, where a fact at the same place has them. */
  readonly quote: string | undefined;
}

/** Words of the page, and the fields that were read from them. */
export interface OriginQuote {
  readonly quote: string;
  readonly fields: readonly (OriginField & { readonly reason: string | undefined })[];
}
