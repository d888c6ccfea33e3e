import * as z from "zod";
import { endsBeforeStart } from "../core/edtf/ends-before-start.ts";
import { edtf } from "../core/edtf/parse-edtf.ts";
import { plainText } from "./text.ts";
import { edtfDate, edtfDateOrOpen, timeZone } from "./values.ts";

/** How a fact is known: the source says so, or it was concluded, and from what. */
export const basis = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("stated") }),
    z.strictObject({ kind: z.literal("inferred"), reason: plainText }),
  ])
  .meta({ id: "Basis", description: "That the source says so, or from what it was concluded." });

/** How a fact is known: the source says so, or it was concluded, and from what. */
export type Basis = z.output<typeof basis>;

interface Range {
  readonly start: string;
  readonly end?: string | undefined;
}

function checkOrder(context: { value: Range; issues: z.core.$ZodRawIssue[] }): void {
  const { start, end } = context.value;
  const from = edtf(start);
  const to = edtf(end);
  if (!from || !to || !endsBeforeStart(from, to)) return;
  context.issues.push({
    code: "custom",
    input: end,
    path: ["end"],
    message: `The end, ${end}, is before the start, ${start}.`,
    params: {
      code: "end-before-start",
      expected: `${start} or later`,
      hint: "Swap the two dates, or correct the one that is wrong.",
    },
  });
}

/** One day, or one stretch without a gap, of an event whose days differ or do not touch. */
export const eventDay = z
  .strictObject({ start: edtfDate, end: edtfDate.optional() })
  .check(checkOrder)
  .meta({ id: "EventDay" });

export const eventDates = z
  .strictObject({
    start: edtfDateOrOpen,
    /** The last day, included. `..` while it goes on. */
    end: edtfDateOrOpen.optional(),
    timeZone: timeZone.optional(),
    days: z.array(eventDay).default([]),
    /** The words of the source: `November 12-13`. */
    asPrinted: plainText.optional(),
    basis: basis.default({ kind: "stated" }),
  })
  .check(checkOrder)
  .meta({ id: "EventDates" });

/**
 * When an event is, as parsed: dates in EDTF, local to `timeZone` (IANA) where they have hours; `end` is the last day,
 * included.
 */
export type EventDates = z.output<typeof eventDates>;
