export interface Output {
  readonly name: OutputName;
  readonly label: string;
  /** What the file is called after the id of the item. */
  readonly file: string;
  readonly mediaType: string;
  /** Whether it can be looked at as a reader sees it, beside its source. */
  readonly seen: boolean;
  /** What stands in its place where there is none. */
  readonly none: string;
}

export type OutputName = "page" | "card" | "calendar" | "data" | "feed" | "text" | "markdown";

/** What is made of an item, in the order of the tabs. */
export const OUTPUTS: readonly Output[] = [
  {
    name: "page",
    label: "Page",
    file: ".html",
    mediaType: "text/html",
    seen: true,
    none: "There is no page of this item.",
  },
  {
    name: "card",
    label: "Card",
    file: "-card.html",
    mediaType: "text/html",
    seen: true,
    none: "There is no card of this item.",
  },
  {
    name: "calendar",
    label: "ICS",
    file: ".ics",
    mediaType: "text/calendar",
    seen: false,
    none: "There is no calendar file of this item.",
  },
  {
    name: "data",
    label: "JSON-LD",
    file: ".jsonld",
    mediaType: "application/ld+json",
    seen: false,
    none: "There is no structured data of this item.",
  },
  {
    name: "feed",
    label: "Feed",
    file: ".atom.xml",
    mediaType: "application/atom+xml",
    seen: false,
    none: "There is no feed entry of this item.",
  },
  {
    name: "text",
    label: "Text",
    file: ".txt",
    mediaType: "text/plain",
    seen: false,
    none: "There is no plain text of this item.",
  },
  {
    name: "markdown",
    label: "Markdown",
    file: ".md",
    mediaType: "text/markdown",
    seen: false,
    none: "There is no Markdown of this item.",
  },
];

/** The output of a name, or the first. */
export function outputOf(name: string): Output {
  return (OUTPUTS.find((output) => output.name === name) ?? OUTPUTS[0]) as Output;
}
