import { edtf } from "../core/edtf/index.ts";
import { EVENT_TYPES } from "../core/vocabularies.ts";
import { ContentError } from "../faults/content-error.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";
import { type Item, item } from "../model/item.ts";
import { type ParseOptions, type ParseResult, safeParseWith } from "./safe-parse.ts";

/**
 * One item as authored, checked and completed; faults are data.
 *
 * @example
 * const result = safeParseItem({ id: "a", kind: "event", lang: "en", titel: "A" });
 * // result.faults[1].message: '"titel" is not a field here. Did you mean "title"?'
 */
export function safeParseItem(input: unknown, options: ParseOptions = {}): ParseResult<Item> {
  return safeParseWith(item, input, options, warningsOf);
}

/**
 * Like {@link safeParseItem}, but throws.
 *
 * @throws ContentError with `code: "invalid-content"` and its `faults`.
 */
export function parseItem(input: unknown, options: ParseOptions = {}): Item {
  const result = safeParseItem(input, options);
  if (result.success) return result.data;
  throw new ContentError(result.faults);
}

function warningsOf(data: Item): Fault[] {
  if (data.kind !== "event") return [];
  return [...warnOfType(data.type), ...warnOfZone(data.dates)];
}

function warnOfType(type: string | undefined): Fault[] {
  if (type === undefined || (EVENT_TYPES as readonly string[]).includes(type)) return [];
  const meant = didYouMean(type, EVENT_TYPES);
  return [
    {
      code: "unlabelled-type",
      severity: "warning",
      message: `"${type}" has no label of its own.${meant ? ` Did you mean "${meant}"?` : ""}`,
      path: "/type",
      expected: `one of ${EVENT_TYPES.join(", ")}, or a type labelled in the archive's taxonomies`,
      received: type,
      hint: meant ? `Write "${meant}".` : "Label it under taxonomies.types in event-content.json.",
    },
  ];
}

function warnOfZone(dates: (Item & { kind: "event" })["dates"]): Fault[] {
  if (!dates || dates.timeZone !== undefined || !edtf(dates.start)?.time) return [];
  return [
    {
      code: "missing-time-zone",
      severity: "warning",
      message: "The start has a time, and no time zone says whose.",
      path: "/dates/timeZone",
      expected: "an IANA time zone such as Asia/Almaty",
      received: "nothing",
      hint: "Add the time zone of the place where the event is held.",
    },
  ];
}
