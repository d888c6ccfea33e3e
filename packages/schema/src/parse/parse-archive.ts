import { ContentError } from "../faults/content-error.ts";
import { type Archive, archive } from "../model/archive.ts";
import { type ParseOptions, type ParseResult, safeParseWith } from "./safe-parse.ts";

/** The archive's own record (`event-content.json`), checked and completed; faults are data. */
export function safeParseArchive(input: unknown, options: ParseOptions = {}): ParseResult<Archive> {
  return safeParseWith(archive, input, options, () => []);
}

/**
 * Like {@link safeParseArchive}, but throws.
 *
 * @throws ContentError with `code: "invalid-content"` and its `faults`.
 */
export function parseArchive(input: unknown, options: ParseOptions = {}): Archive {
  const result = safeParseArchive(input, options);
  if (result.success) return result.data;
  throw new ContentError(result.faults);
}
