import type { Io, Output } from "../io/io.ts";

const CODES = { red: 31, yellow: 33, dim: 2, bold: 1, underline: 4 } as const;

export type Paint = (colour: keyof typeof CODES, text: string) => string;

/** Colours for an output that is a terminal, unless the environment says NO_COLOR (https://no-color.org). */
export function paintFor(output: Output, io: Io): Paint {
  if (!output.isTTY || io.env.NO_COLOR) return (_, text) => text;
  return (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;
}
