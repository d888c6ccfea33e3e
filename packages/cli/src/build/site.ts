import type { Archive, ItemInput } from "@event-content/schema";
import type { EmitName } from "./emit-names.ts";

/** An archive about to be published: what it holds, in which languages, and where. */
export interface Site {
  readonly archive: Archive;
  /** Without what the archive withholds; newest first, those without a year last. */
  readonly items: readonly ItemInput[];
  readonly byId: ReadonlyMap<string, ItemInput>;
  readonly hasTopics: boolean;
  /** Whether an event takes place on a day that is known. */
  readonly hasCalendar: boolean;
  /** The first is the main language. */
  readonly languages: readonly [string, ...string[]];
  /** Where the archive will stand, with a slash at the end; undefined where nothing needs to know. */
  readonly base: URL | undefined;
  /** What this build writes. */
  readonly emits: ReadonlySet<EmitName>;
  /** What there is after it, from earlier builds too: what can be linked to. */
  readonly has: ReadonlySet<EmitName>;
  /** The moment that decides what is upcoming. */
  readonly now: string;
  /** What stands for the date of an item without any: the first build's moment, so that a later one changes nothing. */
  readonly stamp: string;
}
