import { expect, test } from "vitest";
import { readContent } from "./read-content.ts";

const EVENT = { id: "a", kind: "event", lang: "en", title: "A" };

/** Each fault with the words it is put under. */
function faultsOf(text: string): string[] {
  return readContent(text).marks.map(
    ({ line, from, to, message }) => `${line} ${text.slice(from, to)} – ${message}`,
  );
}

test("a fault of the content stands under its value, that of a name under the name", () => {
  const text =
    '{\n  "id": "a",\n  "kind": "event",\n  "lang": "en",\n  "title": "A",\n  "titel": 1,\n  "dates": {\n    "start": "2003-13-01"\n  }\n}';
  expect(faultsOf(text)).toEqual([
    '6 "titel" – "titel" is not a field here. Did you mean "title"?',
    '8 "2003-13-01" – "2003-13-01" does not exist: there is no month 13.',
  ]);
});

test("a missing field is shown at the brace of what should hold it", () => {
  expect(faultsOf('{"id": "a", "kind": "news", "lang": "en"}')).toEqual(["1 { – title is missing."]);
});

test("broken JSON has one fault, in the line where it breaks", () => {
  expect(faultsOf('{\n "id": "a",\n "kind" "event"\n}')).toEqual(['3 "event" – A colon is missing here.']);
  expect(faultsOf('{\n "id": "a"\n')).toEqual(['2 " – A closing brace is missing.']);
  expect(faultsOf('{"id": "a"} {}')).toEqual(["1 { – Something follows the end of the content."]);
});

test.each([
  ["Curly quotes are no quotes in JSON.", "{“id”: “a”}"],
  ["Single quotes are no quotes in JSON.", "{'id': 'a'}"],
  ["A space that JSON does not know stands here.", '{\u00a0"id": "a"}'],
  ["This seems to be a page of HTML, not JSON.", "<!doctype html>\n<p>News</p>"],
  ["There is nothing here.", ""],
  ["The list holds no items.", "[]"],
  ["This seems to be a PDF.", "%PDF-1.4\n%\u00e2\u00e3"],
  ["This seems to be a file that is not text.", "\u0000\u0001\u0002\u0003"],
  ["The JSON is nested too deeply.", "[".repeat(10_000)],
  ["The JSON is nested too deeply.", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`],
])("%s", (message, text) => {
  expect(readContent(text).marks).toMatchObject([{ line: 1, message }]);
});

test("the mark of an encoding at the beginning of a file is no fault, and moves no place", () => {
  expect(readContent(`\ufeff${JSON.stringify(EVENT)}`)).toMatchObject({
    faults: 0,
    entries: [{ name: "A" }],
  });
  expect(faultsOf(`\ufeff${JSON.stringify({ ...EVENT, titel: 1 })}`)).toEqual([
    '1 "titel" – "titel" is not a field here. Did you mean "title"?',
  ]);
});

test("a field that stands twice is a fault, and makes nothing of the item", () => {
  const content = readContent('{"id": "a", "id": "b", "kind": "event", "lang": "en", "title": "A"}');
  expect(content.marks[0]?.message).toBe('"id" stands here a second time.');
  expect(content.readable).toBe(false);
});

test("a list, and an archive with its items, are several items", () => {
  const archive = { id: "archive.example.org", title: { en: "Archive" }, languages: ["en"] };
  const list = readContent(JSON.stringify([EVENT, { ...EVENT, id: "b", title: { en: "B" } }]));
  expect(list.entries.map(({ name }) => name)).toEqual(["A", "B"]);
  const bundle = readContent(JSON.stringify({ archive, items: [EVENT] }));
  expect(bundle).toMatchObject({ faults: 0, archive: { id: "archive.example.org" } });
  expect(bundle.entries[0]).toMatchObject({ pointer: "/items/0", item: EVENT });
});

test("of thousands of faults the first are placed, and all are counted", () => {
  const content = readContent(JSON.stringify(Array.from({ length: 5000 }, () => ({ ...EVENT, x: 1 }))));
  expect(content.marks).toHaveLength(200);
  expect(content.faults).toBe(5000);
});
