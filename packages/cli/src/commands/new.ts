import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { stringify } from "yaml";
import { CommandError } from "../io/command-error.ts";
import type { ExitCode } from "../io/exit-code.ts";
import type { Io } from "../io/io.ts";
import { writeFile } from "../io/write-file.ts";
import type { NEW_KINDS } from "../new/new-kinds.ts";
import { ARCHIVE_HINTS, startingArchive } from "../new/starting-archive.ts";
import { startingEvent } from "../new/starting-event.ts";
import { startingNews } from "../new/starting-news.ts";

export interface NewOptions {
  readonly title?: string | undefined;
  readonly lang: string;
  /** The file to write; default: standard output. */
  readonly out?: string | undefined;
}

const MAKERS = {
  event: { make: startingEvent, title: "Title of the event", ending: ".md", hints: "" },
  news: { make: startingNews, title: "Title of the news item", ending: ".md", hints: "" },
  archive: { make: startingArchive, title: "News and events", ending: ".json", hints: ARCHIVE_HINTS },
} as const;

/** Writes a file to begin with, valid as it stands; it never replaces one. */
export async function newFile(
  kind: (typeof NEW_KINDS)[number],
  { title, lang, out }: NewOptions,
  io: Io,
): Promise<ExitCode> {
  const maker = MAKERS[kind];
  const given = title ?? maker.title;
  const text = maker.make(kind === "archive" ? given : stringify(given).trim(), lang);
  if (out === undefined) io.stdout.write(text);
  else {
    if (!out.endsWith(maker.ending)) {
      throw new CommandError(
        "wrong-usage",
        `${out} is no name for it: ${kind === "archive" ? "the record of an archive is a file event-content.json" : "items to be written by hand are Markdown, such as content/river-forum.md"}.`,
      );
    }
    await refuseToReplace(out, io);
    await writeFile(out, text, io);
    io.stderr.write(`${out} is written.\n`);
  }
  io.stderr.write(maker.hints);
  return 0;
}

async function refuseToReplace(file: string, io: Io): Promise<void> {
  const found = await stat(resolve(io.cwd, file)).catch(() => undefined);
  if (found) {
    throw new CommandError("wrong-usage", `${file} is there already; choose another name, or move it away.`);
  }
}
