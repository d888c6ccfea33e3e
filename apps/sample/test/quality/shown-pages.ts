/** A page of each kind, as the tests, the pictures and the measurements look at them. */
export interface ShownPage {
  readonly name: string;
  readonly path: string;
  /** The same page in Arabic, where there is one. */
  readonly arabic?: string;
  /** Made by the command line; its weight has a bar. */
  readonly archive?: boolean;
}

function archivePage(name: string, rest: string): ShownPage {
  return { name, path: `archive/en/${rest}`, arabic: `archive/ar/${rest}`, archive: true };
}

export const SHOWN_PAGES: readonly ShownPage[] = [
  { name: "landing", path: "" },
  archivePage("archive", ""),
  archivePage("year", "1995/"),
  archivePage("calendar", "calendar/"),
  archivePage("search", "search/"),
  archivePage("programme", "new-york-water-conference-2023/"),
  archivePage("news", "global-compact-holds-first-workshop-in-central-asia/"),
  archivePage("cancelled", "helsinki-plant-health-conference-2021/"),
  { name: "gallery", path: "gallery/event-list/" },
  { name: "host", path: "hosts/loud/" },
  { name: "playground", path: "playground/" },
  { name: "docs", path: "docs/embedding/" },
];
