import { expect, test } from "vitest";
import { checkHtml, type HtmlJudge } from "./check-html.ts";
import { findJava } from "./nu-checker.ts";

const good =
  '<!doctype html>\n<html lang="en">\n<head><title>A page</title></head>\n<body><h1>A page</h1></body>\n</html>\n';
const bad = good.replace("<h1>A page</h1>", "<h1>A page</h1>\n<ul><p>Not a list item</p></ul>");
const judges: HtmlJudge[] = findJava() ? ["nu", "html-validate"] : ["html-validate"];

test.each(judges)("%s passes a valid document", async (judge) => {
  expect(await checkHtml({ "good.html": good }, { judge })).toEqual([]);
});

test.each(judges)("%s names the file and the line of an error", async (judge) => {
  const faults = await checkHtml({ "good.html": good, "news/bad.html": bad }, { judge });
  expect(faults).toMatchObject([{ file: "news/bad.html", line: 5 }]);
  expect(faults[0]?.message).toMatch(/<p>|\bp\b/);
});

test("no documents, no faults", async () => {
  expect(await checkHtml({})).toEqual([]);
});
