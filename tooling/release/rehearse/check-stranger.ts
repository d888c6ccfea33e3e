import type { Stage } from "./build-stage.ts";
import { expectSame } from "./expect-same.ts";

const EVENT = {
  id: "rehearsal",
  kind: "event",
  type: "meeting",
  lang: "en",
  title: "Rehearsal",
  dates: { start: "2026-03-10", end: "2026-03-11" },
};

const PROGRAM = `
import { parseItem } from "@event-content/schema";
import { renderCard } from "@event-content/renderer";
import { createArchive } from "@event-content/archive";
import "@event-content/elements";
import "@event-content/importers";
const item = parseItem(${JSON.stringify(EVENT)});
const html = renderCard(item, { lang: "en" });
const { items } = await createArchive([item]).query({ text: "rehearsal" });
console.log(JSON.stringify([html.includes("Rehearsal"), items.length]));
`;

/** Installs all packages under a tag in an empty folder, runs a program that uses them, and the command line. */
export async function checkStranger(
  stage: Stage,
  folder: string,
  tag: string,
  version: string,
): Promise<string> {
  const names = stage.packages().map(({ name }) => `${name}@${tag}`);
  await stage.stranger(folder, "npm", "init", "--yes");
  await stage.stranger(folder, "npm", "install", "--no-audit", "--no-fund", ...names);
  const installed = await stage.stranger(folder, "npx", "--no-install", "event-content", "--version");
  expectSame(installed.trim(), version, "The version of the command line that was installed");
  const output = await stage.stranger(folder, "node", "--input-type=module", "--eval", PROGRAM);
  expectSame(JSON.parse(output), [true, 1], "What the stranger's program found");
  return `${names.length} packages, event-content ${installed.trim()}`;
}
