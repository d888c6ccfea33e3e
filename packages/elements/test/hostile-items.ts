import { readFileSync } from "node:fs";
import type { ItemInput } from "@event-content/schema";

const PAYLOADS = [
  `"><img src=x onerror="pwned=1"><script>pwned=2</script>`,
  "javascript:pwned=3",
  "</template></script><svg onload=pwned=4>",
  `' onfocus='pwned=5' autofocus x='`,
];
const SHAPES: readonly unknown[] = [
  5,
  true,
  null,
  "x",
  [],
  {},
  [[1]],
  [null],
  { en: 5 },
  { __proto__: null, then: 1 },
];
const KEPT = /^(id|kind|lang)$/;

const whole = (name: string): ItemInput => {
  const file = new URL(`../../fixtures/cases/${name}/input.json`, import.meta.url);
  const { items } = JSON.parse(readFileSync(file, "utf8")) as { items: [ItemInput] };
  return items[0];
};
const wholes: readonly ItemInput[] = [whole("011-all-fields-event"), whole("012-all-fields-news")];

function poisoned(value: unknown, payload: string): unknown {
  if (typeof value === "string") return payload;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, payload));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poisoned(each, payload)]));
}

/** Items with every field, each text of them an attack. */
export const poisonedItems: readonly unknown[] = wholes.flatMap((item) =>
  PAYLOADS.map((payload, index) =>
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [
        key,
        key === "id" ? `${item.kind}-${index}` : KEPT.test(key) ? value : poisoned(value, payload),
      ]),
    ),
  ),
);

/** Items with one field each that is of no shape it may have. */
export const misshapenItems: readonly unknown[] = wholes.flatMap((item) =>
  Object.keys(item)
    .filter((key) => !/^(id|kind)$/.test(key))
    .flatMap((key) =>
      SHAPES.map((shape, index) => ({ ...item, id: `${item.kind}-${key}-${index}`, [key]: shape })),
    ),
);

/** What is no item at all, as JSON. */
export const NO_ITEMS =
  '{"__proto__":{"polluted":1},"id":"proto","kind":"news","lang":"en","title":"Proto"},{"constructor":{"prototype":{"polluted":1}},"id":"constructor","kind":"event","lang":"en","title":"Constructor"},{"id":"__proto__","kind":"news","lang":"en","title":"Named"},{"id":"toString","kind":"toString"},null,5,[],{}';
