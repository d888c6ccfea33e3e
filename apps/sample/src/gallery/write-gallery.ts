import { cpSync } from "node:fs";
import { builtArchive } from "../archive/built-archive.ts";
import { OUT, writePage } from "../frame/write-page.ts";
import { elementPage } from "./element-page.ts";
import { EXHIBITS } from "./exhibits.ts";
import { overviewPage } from "./overview-page.ts";

/** The gallery over the archive that was built, and the ready themes beside the archive's script. */
export async function writeGallery(): Promise<void> {
  const archive = await builtArchive();
  const themes = new URL("./", import.meta.resolve("@event-content/elements/themes/plain.css"));
  cpSync(themes, new URL("archive/themes/", OUT), { recursive: true });
  writePage("gallery/", overviewPage(archive));
  for (const exhibit of EXHIBITS) writePage(`gallery/${exhibit.tag}/`, elementPage(exhibit, archive));
  writePage("gallery/states/empty.json", "[]\n");
}
