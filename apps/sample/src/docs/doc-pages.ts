/** A page of the docs: where its Markdown stands in the repository, and where its page on the site. */
export interface DocPage {
  /** The folder below `docs/`; empty for the first page. */
  readonly name: string;
  readonly file: string;
  /** How the navigation calls it; its heading may say more. */
  readonly title: string;
  /** What the first page of the docs says of it; else its first sentence. */
  readonly about?: string | undefined;
}

export interface DocGroup {
  /** Also the topic by which the search of the docs filters. */
  readonly topic: string;
  readonly title: string;
  readonly pages: readonly DocPage[];
}

function page(name: string, title: string, about?: string): DocPage {
  return { name, file: `docs/${name}.md`, title, about };
}

function packagePage(name: string): DocPage {
  return { name: `packages/${name}`, file: `packages/${name}/README.md`, title: name };
}

/** The docs, in the order in which one reads them. */
export const DOC_GROUPS: readonly DocGroup[] = [
  {
    topic: "use",
    title: "Use it",
    pages: [
      page("start", "Start in five minutes"),
      page("embedding", "Embed on your site"),
      page("content", "Write content", "Items in JSON or Markdown, and what belongs where."),
      page("import", "Import an archive"),
      page("theming", "Theme it"),
      page("publishing", "Publish", "A folder of files on any host, with the headers that suit it."),
    ],
  },
  {
    topic: "reference",
    title: "Look it up",
    pages: [
      page("elements", "Elements", "Every attribute, property, event, part and CSS property."),
      page("schema", "Schema", "Every record and field of the content model."),
      page("bundle", "Bundle format"),
      page("compatibility", "Versions of content"),
    ],
  },
  {
    topic: "trust",
    title: "Trust it",
    pages: [
      page("accessibility", "Accessibility"),
      page("security", "Security", "Content is not trusted: what is escaped, refused and withheld."),
      page("scale", "Scale", "What an archive of 100,000 items costs a reader, and one of a million."),
      page(
        "elements-figures",
        "Figures of the elements",
        "How soon rows are on the screen, and what they weigh.",
      ),
      page("decisions", "Decisions"),
      page("releasing", "Releases"),
    ],
  },
  {
    topic: "packages",
    title: "Packages",
    pages: ["schema", "renderer", "archive", "elements", "importers", "cli", "fixtures"].map(packagePage),
  },
];

export const DOC_PAGES: readonly DocPage[] = DOC_GROUPS.flatMap((group) => group.pages);
