import type { ItemInput } from "@event-content/schema";
import { fieldValues } from "../field-values.ts";
import type { ItemSpan } from "../item-span.ts";
import type { Stretch } from "../query/checked-query.ts";
import type { FilterName, OneOrMore } from "../query/query.ts";

/** What is asked for, the text aside. */
export interface Fields {
  readonly filters: Readonly<Partial<Record<FilterName, OneOrMore<string | number>>>>;
  readonly stretches: readonly Stretch[];
}

/** Whether an item has all that is asked for; of one without a place in time the last moment is "". */
export function matches(item: ItemInput, { first, last }: ItemSpan, { filters, stretches }: Fields): boolean {
  return (
    // What is longer comes later: "2003-11" is before all of its days, "2003-11~" after them.
    stretches.every(({ from, to }) => last >= from && first <= `${to}~`) &&
    Object.entries(filters).every(([name, wanted]) => {
      const texts = [wanted].flat().map(String);
      return fieldValues(item, name as FilterName).some((value) => texts.includes(String(value)));
    })
  );
}
