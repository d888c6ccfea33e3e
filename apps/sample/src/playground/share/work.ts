import { type OutputName, outputOf } from "../outputs/outputs.ts";

/** All that a person has set in the playground: what is kept across a reload, and what a link holds. */
export interface Work {
  readonly text: string;
  readonly index: number;
  readonly output: OutputName;
  readonly lang: string;
  readonly timeZone: string;
  /** `2026-03-10T09:00` in UTC, or "". */
  readonly now: string;
}

/** Work as it was kept or sent, or undefined where it is none; anyone may have written it. */
export function workOf(value: unknown): Work | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { text, index, output, lang, timeZone, now } = value as Record<string, unknown>;
  if (typeof text !== "string") return undefined;
  return {
    text: text.replaceAll(/\r\n?/g, "\n"),
    index: Number.isSafeInteger(index) ? Math.max(0, Number(index)) : 0,
    output: outputOf(String(output)).name,
    lang: textOf(lang, 12) || "en",
    timeZone: textOf(timeZone, 64),
    now: textOf(now, 20),
  };
}

function textOf(value: unknown, longest: number): string {
  return typeof value === "string" && value.length <= longest ? value : "";
}
