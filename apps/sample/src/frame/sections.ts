/** The parts of the site, in the order of its navigation. */
export const SECTIONS = [
  { path: "archive/", name: "Archive" },
  { path: "gallery/", name: "Gallery" },
  { path: "playground/", name: "Playground" },
  { path: "docs/", name: "Docs" },
] as const;

export type SectionPath = (typeof SECTIONS)[number]["path"];
