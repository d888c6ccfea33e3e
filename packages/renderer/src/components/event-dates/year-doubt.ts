import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import type { ListState } from "../../state/list-state.ts";

export type Dates = NonNullable<EventInput["dates"]>;

/** What is doubtful about the year, in two words; undefined where the source states it. */
export function yearDoubt({ basis, start }: Dates, { language }: ListState): string | undefined {
  if (basis?.kind === "inferred") return language.labels.yearInferred;
  return start.startsWith("X") && edtf(start) ? language.labels.yearNotStated : undefined;
}
