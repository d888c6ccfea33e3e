import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

// What a page loads of each entry, in bytes after gzip -9: a ceiling that is passed is a decision, not an accident.
const CEILINGS: Readonly<Record<string, readonly [entry: string, names: string, bytes: number]>> = {
  "rows alone": ["list", "renderList", 5_430],
  "rows, with what not every list needs": ["list", "byYear, daysApart, hours, renderList, today", 7_350],
  "an archive: rows, filters, years, pages, summary": [
    "archive",
    "archiveState, filterForm, list, pagination, summary, yearIndex",
    7_580,
  ],
  "cards and their pictures besides": [
    "archive",
    "archiveState, cardPicture, filterForm, list, pagination, summary, yearIndex",
    7_730,
  ],
  "a line of years": ["archive", "archiveState, timeline", 4_990],
  "a month": ["archive", "archiveState, monthCalendar", 6_250],
  "the core of an item": ["item", "renderItem", 5_660],
  "the core of an item, and which parts it uses": ["item", "partsOf, renderItem", 6_100],
  "English rows": ["languages/en/en-list", "en", 980],
  "English words of an item's core": ["languages/en/en-item", "en", 1_810],
  "English words of an archive": ["languages/en/en-archive", "en", 2_375],
  "English, whole": ["languages/en/en", "en", 3_730],
};

const SHEETS: Readonly<Record<string, number>> = {
  base: 1_060,
  surfaces: 400,
  rows: 765,
  cards: 310,
  filters: 990,
  controls: 580,
  timeline: 390,
  calendar: 815,
  menu: 430,
  button: 300,
  date: 300,
  "item-core": 930,
  "item-parts": 820,
};

async function bundled(
  entry: string,
  names: string,
): Promise<{ readonly bytes: number; readonly inputs: string }> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names} } from "./${entry}.ts"`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length,
    inputs: inputs.map(([path]) => path).join("\n"),
  };
}

describe("what a page loads", () => {
  it.each(Object.entries(CEILINGS))("%s", async (_, [entry, names, ceiling]) => {
    const { bytes, inputs } = await bundled(entry, names);
    expect(bytes).toBeLessThanOrEqual(ceiling);
    expect(inputs).not.toMatch(/zod|hole-contexts|render-state/);
  });

  it.each(Object.entries(SHEETS))("the look: %s.css", (name, ceiling) => {
    const sheet = readFileSync(new URL(import.meta.resolve(`@event-content/renderer/style/${name}.css`)));
    expect(gzipSync(sheet, { level: 9 }).length).toBeLessThanOrEqual(ceiling);
  });
});
