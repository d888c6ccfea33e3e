export type SectionPath = "archive/" | "gallery/" | "playground/" | "docs/";

interface Section {
  readonly path: SectionPath;
  readonly name: string;
  /** The style that only its pages need. */
  readonly sheet?: string;
}

/** The parts of the site, in the order of its navigation. */
export const SECTIONS: readonly Section[] = [
  { path: "archive/", name: "Archive" },
  { path: "gallery/", name: "Gallery", sheet: "gallery.css" },
  { path: "playground/", name: "Playground", sheet: "playground.css" },
  { path: "docs/", name: "Docs", sheet: "docs.css" },
];
