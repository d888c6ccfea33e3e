import type { EmbedTag } from "./code/embed.ts";

/** An element as the gallery shows it. */
export interface Exhibit {
  readonly tag: ExhibitTag;
  /** What it is, in one sentence. */
  readonly sentence: string;
  /** The attributes that are of use first, in this order. */
  readonly first: readonly string[];
  /** How it stands there before anybody turns a knob. */
  readonly initial: Readonly<Record<string, string>>;
  /** What is shown on the overview, where that is less. */
  readonly small?: Readonly<Record<string, string>>;
  /** What a reader has where no script runs. */
  readonly content: EmbedTag["content"];
  /** What stands with it, so that it has something to do. */
  readonly companions?: readonly EmbedTag[];
  /** Which frame the archive publishes of the same. */
  readonly frame?: "archive" | "item";
  /** Whether it asks for items, and so can be loading, empty, failed or stale. */
  readonly asks: boolean;
}

export type ExhibitTag =
  | "event-archive"
  | "event-list"
  | "event-detail"
  | "event-calendar"
  | "add-to-calendar"
  | "event-search"
  | "event-filters"
  | "event-results"
  | "event-date";
