import type { EventInput, ItemInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import { contentLine } from "./content-line.ts";
import { entriesOf } from "./entries.ts";
import type { IcsOptions } from "./ics-options.ts";
import { textValue } from "./text-value.ts";
import { uidOf } from "./uid-of.ts";

const RELATIONS: Readonly<Record<string, string>> = { "part-of": "PARENT", "has-part": "CHILD" };

/** RELATED-TO for the events that an event is part of, or has as parts, where they are known and can be entries themselves. */
export function relations(
  event: EventInput,
  find: (id: string) => ItemInput | undefined,
  options: IcsOptions,
  state: RenderState,
): string {
  const lines = (event.related ?? []).flatMap(({ type, id }) => {
    const relation = Object.hasOwn(RELATIONS, type) ? RELATIONS[type] : undefined;
    const other = relation && id !== undefined ? find(id) : undefined;
    if (other?.kind !== "event") return [];
    return entriesOf(other, options, () => {}).map(({ name }) =>
      contentLine(`RELATED-TO;RELTYPE=${relation}`, textValue(uidOf(name, other, state))),
    );
  });
  return lines.join("");
}
