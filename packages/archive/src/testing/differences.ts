import type { ItemInput } from "@event-content/schema";
import type { ArchiveSource } from "../archive-source.ts";
import { itemRow } from "../item-row.ts";
import type { FacetName, Query } from "../query/query.ts";
import type { Labels } from "../text/item-texts.ts";
import { naiveAnswer } from "./naive-answer.ts";

/**
 * Asks a source and compares its answer with a scan of the items: the rows of the page in their order, exact totals and
 * counts where it says `eq`, and no `gte` above the truth. Empty where the answer is right.
 *
 * Any engine that is to stand behind the elements must give none for any question.
 *
 * @example
 * const wrong = await differences(source, items, { text: "water", year: 2003 });
 * assert.deepEqual(wrong, []);
 */
export async function differences(
  source: ArchiveSource,
  items: readonly ItemInput[],
  query: Query,
  labels?: Labels,
): Promise<string[]> {
  const answer = await source.query(query);
  const expected = naiveAnswer(items, query, labels);
  if (!expected) {
    const told = answer.faults.some(({ severity }) => severity === "error");
    return told && answer.items.length === 0 ? [] : ["a question at fault was answered without an error"];
  }
  const wrong: string[] = [];
  const page = query.page ?? 1;
  const size = query.pageSize ?? 20;
  const byId = new Map(items.map((item) => [item.id, item]));
  const ids = expected.ids.slice((page - 1) * size, page * size);
  const rows = ids.map((id) => itemRow(byId.get(id) as ItemInput));
  if (JSON.stringify(answer.items) !== JSON.stringify(rows)) {
    wrong.push(`items are ${answer.items.map(({ id }) => id).join(" ")}, not ${ids.join(" ")}`);
  }
  const { value, relation } = answer.total;
  if (relation === "eq" ? value !== expected.ids.length : value > expected.ids.length) {
    wrong.push(`total is ${relation} ${value}, not ${expected.ids.length}`);
  }
  for (const [name, counts] of Object.entries(answer.facets)) {
    for (const each of counts) {
      const truth = expected.count(name as FacetName, each.value);
      if (each.count.relation === "eq" ? each.count.value !== truth : each.count.value > truth) {
        wrong.push(`${name} ${each.value} is ${each.count.relation} ${each.count.value}, not ${truth}`);
      }
    }
  }
  if (page > 1 && ids.length === 0 && !answer.faults.some(({ code }) => code === "page-out-of-range")) {
    wrong.push(`page ${page} is empty, and nothing says why`);
  }
  return wrong;
}
