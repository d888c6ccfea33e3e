import { expect, test } from "vitest";
import { splitSentences } from "./split-sentences.ts";

const SENTENCES = [
  "The U.N. met in Nairobi on 3 May 2004.",
  "Mr. Okello, Ms. Abe et al. spoke; see para. 7 of No. 12.",
  "Was it held?",
  "It cost 3.5 million (approx. 2 per person).",
  "“Never again,” she said.",
];

test("abbreviations do not end a sentence", () => {
  expect(splitSentences(SENTENCES.join(" "))).toEqual(SENTENCES);
});

test("a long paragraph has the sentences of a short one", () => {
  const many = Array.from({ length: 2000 }, (_, at) => SENTENCES[(at * 7) % SENTENCES.length]);
  expect(splitSentences(many.join(" "))).toEqual(many);
});

test("a sentence that is longer than any window stays one", () => {
  const long = `It lists ${"one thing, ".repeat(5000)}and no more.`;
  expect(splitSentences(`${long} It ends.`)).toEqual([long, "It ends."]);
});

test("a paragraph of a megabyte does not take minutes", () => {
  const before = performance.now();
  expect(splitSentences("It was held in Nairobi. ".repeat(42_000))).toHaveLength(42_000);
  expect(performance.now() - before).toBeLessThan(10_000);
});
