import { basename } from "node:path";
import type { RenderOptions } from "@event-content/renderer";
import type { Fault } from "@event-content/schema";
import { ARCHIVE_FILE } from "../content/archive-file.ts";
import { checkTogether } from "../content/check-together.ts";
import type { ContentFile } from "../content/content-file.ts";
import { hasError } from "../content/has-error.ts";
import { inOrder } from "../content/in-order.ts";
import { mainFile } from "../content/main-file.ts";
import { readContent } from "../content/read-content.ts";
import { withoutLabelledTypes } from "../content/without-labelled-types.ts";
import { CommandError } from "../io/command-error.ts";
import type { ExitCode } from "../io/exit-code.ts";
import type { Io } from "../io/io.ts";
import { chooseItems } from "../render/choose-items.ts";
import { findArchive } from "../render/find-archive.ts";
import type { FORMAT_NAMES } from "../render/format-names.ts";
import { formats } from "../render/formats.ts";
import { moment } from "../render/moment.ts";
import { runFormat } from "../render/run-format.ts";
import { paintFor } from "../report/paint-for.ts";
import { prettyFaults } from "../report/pretty-faults.ts";
import { printableLines } from "../report/printable-lines.ts";

export interface RenderCommandOptions {
  readonly to: (typeof FORMAT_NAMES)[number];
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly archive?: string | undefined;
  readonly now?: string | undefined;
}

/** Writes items in one format to standard output. */
export async function render(file: string, options: RenderCommandOptions, io: Io): Promise<ExitCode> {
  const now = moment(options.now, io);
  const { content, archive } = await readInput(file, options, io);
  const faults = faultsOf(content, archive);
  const tell = (told: readonly Fault[]) => io.stderr.write(prettyFaults(told, paintFor(io.stderr, io)));
  if (faults.length > 0) tell(faults);
  if (hasError(faults)) return 1;
  const items = content.entries.flatMap((entry) => entry.item ?? []);
  const choice = { id: options.id, one: formats[options.to].one, format: options.to, file: content.file };
  const { text, unsaid } = runFormat(options.to, chooseItems(items, choice), {
    ...pickRenderOptions(options),
    now,
    items,
    ...(archive?.archive && { archive: archive.archive }),
  });
  const severity = text === "" ? "error" : "warning";
  if (unsaid.length > 0) tell(unsaid.map((fault) => ({ ...fault, file: content.file, severity })));
  if (text === "") return 1;
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  io.stdout.write(io.stdout.isTTY ? printableLines(whole) : whole);
  return 0;
}

function pickRenderOptions({ lang, timeZone, baseUrl }: RenderCommandOptions): RenderOptions {
  return {
    ...(lang !== undefined && { lang }),
    ...(timeZone !== undefined && { timeZone }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

async function readInput(
  file: string,
  options: RenderCommandOptions,
  io: Io,
): Promise<{ content: ContentFile; archive: ContentFile | undefined }> {
  if (basename(file) === ARCHIVE_FILE) {
    throw new CommandError(
      "wrong-usage",
      `${file} is the record of an archive; render takes a file with an item or a list of items.`,
    );
  }
  const content = await readContent(mainFile(file, io), (each) => (each === "-" ? "<stdin>" : each), io);
  return { content, archive: await findArchive(options.archive, file, io) };
}

function faultsOf(content: ContentFile, archive: ContentFile | undefined): Fault[] {
  const twice = checkTogether([content]).filter((fault) => fault.code === "duplicate-id");
  const all = [...content.faults, ...twice, ...(archive?.faults ?? [])];
  return inOrder(withoutLabelledTypes(all, [archive?.archive]), [content.file, archive?.file ?? ""]);
}
