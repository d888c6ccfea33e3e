import { CommandError } from "../io/command-error.ts";
import type { Io } from "../io/io.ts";
import { listFiles } from "../io/list-files.ts";
import type { FailedPage, SourcePage } from "./source-page.ts";

const PAGE_ENDINGS = [".txt", ".html", ".htm"];

/** The pages that inputs stand for: addresses, files, and the pages of folders, each once. */
export async function findPages(
  inputs: readonly string[],
  io: Io,
): Promise<{ pages: SourcePage[]; failed: FailedPage[] }> {
  const pages = new Map<string, SourcePage>();
  const failed: FailedPage[] = [];
  for (const input of inputs) {
    try {
      for (const page of await pagesOf(input, io)) pages.set(page.input, page);
    } catch (error) {
      failed.push({ input, error });
    }
  }
  return { pages: [...pages.values()], failed };
}

async function pagesOf(input: string, io: Io): Promise<SourcePage[]> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(input)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    return (await listFiles(input, PAGE_ENDINGS, io)).map((file) => ({ input: file, isUrl: false }));
  }
  if ((scheme === "https" || scheme === "http") && URL.canParse(input)) return [{ input, isUrl: true }];
  throw new CommandError(
    "wrong-usage",
    `${input} cannot be fetched; expected an address with https: or http:, or the path of a file.`,
  );
}
