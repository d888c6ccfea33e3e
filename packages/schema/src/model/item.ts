import * as z from "zod";
import { event } from "./event.ts";
import { news } from "./news.ts";

export const item = z.discriminatedUnion("kind", [event, news]);

/** An item as parsed: every list is there, every shorthand is written out. */
export type Item = z.output<typeof item>;
/** An item as authored: what is not known is left out. */
export type ItemInput = z.input<typeof item>;
