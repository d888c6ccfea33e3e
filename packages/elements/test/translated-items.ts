import type { ItemInput } from "@event-content/schema";

const two = (value: number): string => String(value).padStart(2, "0");

/** So many events of one month, and what of them is said in which language: all in three, every fifth not in Arabic. */
export function translatedItems(count: number): readonly ItemInput[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `event-${two(index)}`,
    kind: "event",
    type: "forum",
    lang: "en",
    title: {
      en: `Forum ${index}`,
      fr: `Forum numéro ${index}`,
      ...(index % 5 > 0 && { ar: `منتدى ${index}` }),
    },
    summary: { en: `What was said of water, ${index}.`, ar: `ما قيل عن المياه ${index}.`, fr: "L’eau." },
    organizers: [{ name: { en: "World Bank", fr: "Banque mondiale", ar: "البنك الدولي" } }],
    dates: { start: `2026-03-${two(1 + (index % 28))}` },
    place: { locality: { en: "Vienna", ar: "فيينا", fr: "Vienne" }, country: "AT" },
    body: [{ _type: "block", children: [{ _type: "span", text: "What only the page says." }] }],
  }));
}
