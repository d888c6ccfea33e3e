/** Steps into a JSON value: names of fields, and numbers of entries. */
export type Path = readonly (string | number)[];

/** One difference between two JSON values; several are applied in order. */
export type Change =
  /** The last step of the path gets another name. */
  | { readonly op: "rename"; readonly path: Path; readonly to: string }
  | { readonly op: "set"; readonly path: Path; readonly value: unknown }
  | { readonly op: "remove"; readonly path: Path };
