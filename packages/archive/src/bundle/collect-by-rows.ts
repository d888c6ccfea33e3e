import type { Ways } from "./asked-text.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { Collected } from "./collected.ts";
import type { Conditions, FieldCondition } from "./conditions.ts";
import type { Match } from "./find-matches.ts";
import type { Row } from "./read-item.ts";

/** A field that so many items have, a quarter of all, in more packs than this, is looked for in the rows themselves. */
const SHARE = 4;
const PACKS = 6;
/** Rows that are read at most before the lists are read after all. */
const MOST_ROWS = 80;

/**
 * Collects matches whose common fields are seen in their rows. Undefined where no field is common, or too few of them have
 * the fields: then the lists are the shorter way.
 *
 * @param rowsOf reads the rows; they are kept for the answer where they are as it shows them
 * @param count how many items there are
 */
export async function collectByRows(
  conditions: Conditions,
  needed: number,
  { find, hasFields }: Ways,
  rowsOf: BundleItems["rows"],
  isShown: boolean,
  count: number,
): Promise<Collected | undefined> {
  const { common, others, share } = commonFields(conditions, count);
  if (common.length === 0) return undefined;
  const found: Match[] = [];
  const rows = new Map<number, Row>();
  const kept = isShown ? { rows } : {};
  let left = MOST_ROWS;
  for await (const batch of find(others, Math.ceil(needed / share))) {
    for (let at = 0; at < batch.length; ) {
      if (found.length >= needed) return { matches: found, whole: false, faults: [], ...kept };
      const size = Math.min(Math.ceil(((needed - found.length) / share) * 1.2) + 2, left);
      if (size <= 0) return undefined;
      const part = batch.slice(at, at + size);
      at += size;
      left -= part.length;
      const read = await rowsOf(part.map(({ number }) => number));
      for (const [place, each] of read.entries()) {
        // A row that cannot be read is told where the lists say that it is one of the answer's.
        if ("error" in each) return undefined;
        if (!hasFields(each.item)) continue;
        const match = part[place] as Match;
        rows.set(match.number, each);
        found.push(match);
      }
    }
  }
  return { matches: found, whole: true, faults: [], ...kept };
}

/** Fields that most items have: their lists are long, and most of the rows have them anyway; and the share of the items that have them all. */
function commonFields(
  conditions: Conditions,
  items: number,
): { readonly common: readonly FieldCondition[]; readonly others: Conditions; readonly share: number } {
  const { words, fields } = conditions;
  const sizeOf = ({ segments }: FieldCondition): number =>
    segments.reduce((sum, { count }) => sum + count, 0);
  const isCommon = (field: FieldCondition): boolean => {
    const packs = new Set(field.segments.flatMap(({ pack, numbers }) => (pack && !numbers ? [pack] : [])));
    return field.stretch === undefined && packs.size > PACKS && sizeOf(field) * SHARE > items;
  };
  const common = words.length === 0 ? [] : fields.filter(isCommon);
  const others = { ...conditions, fields: fields.filter((field) => !common.includes(field)) };
  return { common, others, share: common.reduce((all, field) => (all * sizeOf(field)) / items, 1) };
}
