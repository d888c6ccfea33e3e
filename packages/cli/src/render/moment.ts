import { CommandError } from "../io/command-error.ts";
import type { Io } from "../io/io.ts";

/**
 * The moment an output says it was made: as given, or SOURCE_DATE_EPOCH, or the clock.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function moment(given: string | undefined, io: Io): string {
  const epoch = io.env.SOURCE_DATE_EPOCH;
  if (given !== undefined) return given;
  if (!epoch) return io.now().toISOString();
  const date = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && !Number.isNaN(date.getTime())) return date.toISOString();
  throw new CommandError(
    "wrong-usage",
    `SOURCE_DATE_EPOCH is "${epoch}"; expected seconds since 1970, such as 1069113600.`,
  );
}
