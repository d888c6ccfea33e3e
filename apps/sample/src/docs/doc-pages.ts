/** A page of the docs: where its Markdown stands in the repository, and where its page on the site. */
export interface DocPage {
  /** The folder below `docs/`; empty for the first page. */
  readonly name: string;
  readonly file: string;
  /** How the navigation calls it; its heading may say more. */
  readonly title: string;
}

export interface DocGroup {
  /** Also the topic by which the search of the docs filters. */
  readonly topic: string;
  readonly title: string;
  readonly pages: readonly DocPage[];
}

function page(name: string, title: string, file = `docs/${name}.md`): DocPage {
  return { name, file, title };
}

function packagePage(name: string): DocPage {
  return page(`packages/${name}`, name, `packages/${name}/README.md`);
}

/** The docs, in the order in which one reads them. */
export const DOC_GROUPS: readonly DocGroup[] = [
  {
    topic: "use",
    title: "Use it",
    pages: [
      page("start", "Start in five minutes"),
      page("embedding", "Embed on your site"),
      page("content", "Write content"),
      page("import", "Import an archive"),
      page("theming", "Theme it"),
      page("publishing", "Publish"),
    ],
  },
  {
    topic: "reference",
    title: "Look it up",
    pages: [
      page("elements", "Elements"),
      page("schema", "Schema"),
      page("bundle", "Bundle format"),
      page("compatibility", "Versions of content"),
      ...["schema", "renderer", "archive", "elements", "importers", "cli", "fixtures"].map(packagePage),
    ],
  },
  {
    topic: "trust",
    title: "Trust it",
    pages: [
      page("accessibility", "Accessibility"),
      page("security", "Security"),
      page("scale", "Scale"),
      page("elements-figures", "Figures of the elements"),
      page("decisions", "Decisions"),
      page("releasing", "Releases"),
    ],
  },
];

export const DOC_PAGES: readonly DocPage[] = DOC_GROUPS.flatMap((group) => group.pages);
