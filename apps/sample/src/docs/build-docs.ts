import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeBundle } from "@event-content/archive/node";
import { parseArchive } from "@event-content/schema";
import { OUT, writePage } from "../frame/write-page.ts";
import { DOCS_ARCHIVE, docItems } from "./doc-items.ts";
import { DOC_PAGES } from "./doc-pages.ts";
import { docsFront } from "./docs-front.ts";
import { docsPage } from "./docs-page.ts";
import { type MarkdownPage, markdownPage } from "./markdown-page.ts";
import { docsSearchPage } from "./search-page.ts";

const REPOSITORY = new URL("../../../../", import.meta.url);

/** The docs of the repository as pages, with a search over them. */
export async function buildDocs(): Promise<void> {
  const pages = new Map<string, MarkdownPage>();
  for (const { name, file } of DOC_PAGES) pages.set(name, await markdownPage(file, readMarkdown(file)));
  for (const page of DOC_PAGES) {
    writePage(`docs/${page.name}/`, docsPage(page, pages.get(page.name) as MarkdownPage));
  }
  writePage("docs/", docsFront(pages));
  writePage("docs/search/", docsSearchPage());
  copyPictures();
  await writeBundle(docItems(pages), {
    archive: parseArchive(DOCS_ARCHIVE),
    out: fileURLToPath(new URL("docs/search/", OUT)),
  });
}

/** The decisions are a folder of short records: one page, the newest first. */
function readMarkdown(file: string): string {
  if (file !== "docs/decisions.md") return readFileSync(new URL(file, REPOSITORY), "utf8");
  const folder = new URL("docs/decisions/", REPOSITORY);
  const records = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .reverse()
    .map((name) => readFileSync(new URL(name, folder), "utf8").replace(/^# /, "## "));
  return `# Decisions\n\nWhy things are as they are: one short record for each decision, the newest first.\n\n${records.join("\n")}`;
}

function copyPictures(): void {
  for (const folder of ["docs/scale/", "docs/images/"]) {
    mkdirSync(new URL(folder, OUT), { recursive: true });
    for (const name of readdirSync(new URL(folder, REPOSITORY)).filter((each) => /\.(svg|png)$/.test(each))) {
      copyFileSync(new URL(folder + name, REPOSITORY), new URL(folder + name, OUT));
    }
  }
}
