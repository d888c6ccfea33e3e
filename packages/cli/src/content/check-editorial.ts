import type { Fault, ItemInput } from "@event-content/schema";
import { checkParity, checkStyle, type ParityReport } from "@event-content/schema/editorial";
import type { ContentFile, Entry } from "./content-file.ts";
import { placedFault } from "./placed-fault.ts";

/** How the texts of each item depart from UN style, at their places. */
export function styleFaults(files: readonly ContentFile[]): Fault[] {
  return files.flatMap((file) =>
    file.entries.flatMap((entry) => {
      const told = new Set(file.faults.map((fault) => `${fault.code} ${fault.path}`));
      // The schema says the same of the event's own start.
      const known = told.has(`missing-time-zone ${entry.pointer}/dates/timeZone`);
      return styleOf(entry)
        .filter((fault) => !(known && fault.code === "time-without-zone" && fault.path === "/dates/start"))
        .filter((fault) => !told.has(`${fault.code} ${entry.pointer}${fault.path}`))
        .flatMap((fault) => placed(fault, file, entry));
    }),
  );
}

/** What each language lacks, and the same as faults at their places. */
export function parityOf(
  files: readonly ContentFile[],
  languages: readonly string[] | undefined,
): { report: ParityReport; faults: Fault[] } {
  const entries = files.flatMap((file) => file.entries.map((entry) => ({ file, entry })));
  const items = entries.flatMap(({ entry }) => entry.item ?? []);
  const promised = languages ?? files.find((file) => file.archive)?.archive?.languages;
  const report = checkParity(items, promised ? { languages: promised } : {});
  const wanted = { languages: report.totals.map((total) => total.lang) };
  const faults = entries.flatMap(({ file, entry }) =>
    entry.item === undefined
      ? []
      : checkParity([entry.item], wanted).faults.flatMap((fault) => placed(fault, file, entry)),
  );
  return { report, faults };
}

/** Items that the schema refuses are looked at as far as they can be read. */
function styleOf({ item, value }: Entry): Fault[] {
  if (typeof value !== "object" || value === null) return [];
  try {
    return checkStyle(item ?? (value as ItemInput));
  } catch {
    return [];
  }
}

function placed(fault: Fault, file: ContentFile, entry: Entry): Fault[] {
  const { placeOf } = file;
  return placeOf ? [placedFault(fault, entry.pointer, { file: file.file, placeOf })] : [];
}
