/** An attribute as it is written in code. */
export interface EmbedAttribute {
  readonly name: string;
  readonly value: string;
  readonly kind: "text" | "number" | "boolean";
}

/** A tag as it is written in code; the content is what a reader has where no script runs. */
export interface EmbedTag {
  readonly tag: string;
  readonly attributes: readonly EmbedAttribute[];
  readonly content?: { readonly text: string; readonly path?: string } | undefined;
}

/** What the code of a page is made from. */
export interface Embed {
  /** The element first that the page is about. */
  readonly tags: readonly EmbedTag[];
  /** Address of the archive, with a slash at the end. */
  readonly archive: string;
  readonly lang: string;
  /** A ready theme, or "" for none. */
  readonly theme: string;
  /** Custom properties that differ from their defaults. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  /** What the archive publishes for frames that is nearest to this. */
  readonly frame?: "archive" | "item" | undefined;
  /** SRI hashes of the scripts by their names. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** A piece of code that is copied as a whole. */
export interface CodeBlock {
  /** Where it goes. */
  readonly label: string;
  readonly code: string;
}
