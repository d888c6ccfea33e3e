// Puts the site together in dist/; vite then adds the scripts of the playground and the gallery.
import { cpSync, rmSync } from "node:fs";
import { buildArchive } from "./archive/build-archive.ts";
import { builtArchive } from "./archive/built-archive.ts";
import { buildDocs } from "./docs/build-docs.ts";
import { OUT, writePage } from "./frame/write-page.ts";
import { writeGallery } from "./gallery/write-gallery.ts";
import { writeHosts } from "./hosts/write-hosts.ts";
import { landingPage } from "./landing/landing-page.ts";
import { notFoundPage } from "./landing/not-found-page.ts";
import { writePlayground } from "./playground/write-playground.ts";
import { SECTION_SHEETS, sectionStyle, siteStyle } from "./styles/site-style.ts";

rmSync(OUT, { recursive: true, force: true });
cpSync(new URL("../public/", import.meta.url), OUT, { recursive: true });
writePage("site.css", siteStyle());
buildArchive();
writePage("", landingPage(await builtArchive()));
writePage("404.html", notFoundPage());
await writeGallery();
await writeHosts();
await buildDocs();
writePlayground();
for (const file of Object.keys(SECTION_SHEETS))
  writePage(file, sectionStyle(file as keyof typeof SECTION_SHEETS));
