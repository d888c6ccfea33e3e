import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SITE_URL } from "../frame/site-url.ts";
import { OUT } from "../frame/write-page.ts";
import { eventContent } from "./event-content.ts";

const CONTENT = new URL("../../content/", import.meta.url);

/** The archive with its pages in six languages: the old page is imported, then all is built, by the command line alone. */
export function buildArchive(): void {
  const seed = new URL("../../seed/", import.meta.url);
  const origin = JSON.parse(readFileSync(new URL("origin.json", seed), "utf8")) as {
    file: string;
    url: string;
  };
  const imported = mkdtempSync(join(tmpdir(), "event-content-seed-"));
  try {
    const page = fileURLToPath(new URL(origin.file, seed));
    eventContent("import", page, "--url", origin.url, "--out", imported);
    const out = fileURLToPath(new URL("archive/", OUT));
    const base = new URL("archive/", SITE_URL).href;
    eventContent("build", fileURLToPath(CONTENT), imported, "--out", out, "--base-url", base);
  } finally {
    rmSync(imported, { recursive: true, force: true });
  }
}
