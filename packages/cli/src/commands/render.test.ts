import { expect, test } from "vitest";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";
import { datedEvent, report, undatedEvent } from "../../test/sample-items.ts";

const three = { "items.json": [report, datedEvent, undatedEvent] };

test("html puts the articles of all items one after another", async () => {
  const { status, stdout, stderr } = await runCli(["render", "items.json", "--to", "html"], {
    cwd: folderOf(three),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.match(/<article/g)).toHaveLength(3);
  expect(stdout).not.toContain("<html");
  expect(stdout.endsWith("</article>\n")).toBe(true);
});

test("--id chooses one item", async () => {
  const { status, stdout } = await runCli(["render", "items.json", "--id", "river-forum", "--to", "page"], {
    cwd: folderOf(three),
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^<!doctype html>/i);
  expect(stdout).toContain("Forum on shared rivers");
});

test("page with several items is wrong usage that lists the ids", async () => {
  const { status, stdout, stderr } = await runCli(["render", "items.json", "--to", "page"], {
    cwd: folderOf(three),
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("--id");
  expect(stderr).toContain("rivers-reported, river-forum, soil-workshop");
});

test("an unknown id is wrong usage with the id that was meant", async () => {
  const { status, stderr } = await runCli(["render", "items.json", "--to", "html", "--id", "river-form"], {
    cwd: folderOf(three),
  });
  expect(status).toBe(2);
  expect(stderr).toContain('Did you mean "river-forum"?');
});

test("ics leaves out the event without a year, says so, and exits with 0", async () => {
  const { status, stdout, stderr } = await runCli(["render", "items.json", "--to", "ics"], {
    cwd: folderOf(three),
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(stdout).toContain("UID:river-forum@");
  expect(stdout).not.toContain("soil-workshop");
  expect(stderr).toMatch(/warning {2}.*soil-workshop/);
});

test.each([
  ["an event without a year", undatedEvent, "year"],
  ["news only", report, "no event"],
])("ics of %s is a fault with nothing on standard output", async (_, item, words) => {
  const cwd = folderOf({ "one.json": item });
  const { status, stdout, stderr } = await runCli(["render", "one.json", "--to", "ics"], { cwd });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("error");
  expect(stderr).toContain(words);
});

test("an inferred year is written to the calendar and labelled there", async () => {
  const dates = {
    start: "2003-03-04",
    asPrinted: "March 4",
    basis: { kind: "inferred", reason: "the year from the page's address" },
  };
  const cwd = folderOf({ "one.json": { ...undatedEvent, dates } });
  const { status, stdout } = await runCli(["render", "one.json", "--to", "ics"], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain("DTSTART;VALUE=DATE:20030304");
  expect(stdout.replaceAll("\r\n ", "")).toContain("the year from the page's address");
});

test("jsonld is JSON of all items", async () => {
  const { status, stdout } = await runCli(["render", "items.json", "--to", "jsonld"], {
    cwd: folderOf(three),
  });
  expect(status).toBe(0);
  const types = JSON.parse(stdout)["@graph"].map((node: { "@type": string }) => node["@type"]);
  expect(types).toEqual(["NewsArticle", "Event", "Event"]);
});

test("an item comes from standard input with -", async () => {
  const input = JSON.stringify(datedEvent);
  const { status, stdout } = await runCli(["render", "-", "--to", "html"], { cwd: folderOf(), input });
  expect(status).toBe(0);
  expect(stdout).toContain("Forum on shared rivers");
});

test("--lang changes labels and direction", async () => {
  const cwd = folderOf({ "one.json": datedEvent });
  const { stdout } = await runCli(["render", "one.json", "--to", "page", "--lang", "ar"], { cwd });
  expect(stdout).toMatch(/<html[^>]*lang="ar"[^>]*dir="rtl"|<html[^>]*dir="rtl"[^>]*lang="ar"/);
});

test("a language without labels is wrong usage that names the languages", async () => {
  const cwd = folderOf({ "one.json": datedEvent });
  const { status, stderr } = await runCli(["render", "one.json", "--to", "html", "--lang", "tlh"], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain("Choose --lang from en, ");
});

test("faults of the content stop the output, with line and column", async () => {
  const cwd = folderOf({ "one.json": { ...datedEvent, titel: "x" } });
  const { status, stdout, stderr } = await runCli(["render", "one.json", "--to", "html"], { cwd });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/one\.json\n {2}\d+:\d+ {2}error .*Did you mean "title"\?/);
});

test.each([
  ["invalid JSON", '{ "id": ', 1, "Invalid JSON"],
  ["an empty file", "", 1, "The file is empty"],
  ["a list without items", "[]", 2, "holds no items"],
  ["a binary file", "PK\u0003\u0004", 2, "binary file (ZIP"],
])("%s", async (_, content, code, words) => {
  const cwd = folderOf({ "one.json": content });
  const { status, stdout, stderr } = await runCli(["render", "one.json", "--to", "html"], { cwd });
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
  expect(stderr).toContain(words);
});

test("a missing file and a folder exit with 2", async () => {
  const cwd = folderOf();
  const missing = await runCli(["render", "gone.json", "--to", "html"], { cwd });
  expect(missing).toMatchObject({ status: 2, stderr: "error: gone.json does not exist.\n" });
  const folder = await runCli(["render", ".", "--to", "html"], { cwd });
  expect(folder).toMatchObject({ status: 2, stderr: "error: . cannot be read: it is a folder.\n" });
});

test("the record beside the file names the calendar; --archive names another", async () => {
  const record = { id: "beside.example.org", title: "Beside", languages: ["en"] };
  const cwd = folderOf({
    "content/one.json": datedEvent,
    "content/event-content.json": record,
    "other.json": { ...record, id: "other.example.org" },
  });
  const beside = await runCli(["render", "content/one.json", "--to", "ics"], { cwd });
  expect(beside.stdout).toContain("UID:river-forum@beside.example.org");
  const given = await runCli(["render", "content/one.json", "--to", "ics", "--archive", "other.json"], {
    cwd,
  });
  expect(given.stdout).toContain("UID:river-forum@other.example.org");
  const gone = await runCli(["render", "content/one.json", "--to", "ics", "--archive", "gone.json"], { cwd });
  expect(gone.status).toBe(2);
  const record2 = await runCli(["render", "content/event-content.json", "--to", "html"], { cwd });
  expect(record2).toMatchObject({ status: 2, stdout: "" });
});

test("faults of the record beside the file stop the output", async () => {
  const cwd = folderOf({ "one.json": datedEvent, "event-content.json": { id: "Not A Domain" } });
  const { status, stderr } = await runCli(["render", "one.json", "--to", "ics"], { cwd });
  expect(status).toBe(1);
  expect(stderr).toContain("event-content.json");
});

test("now is --now, else SOURCE_DATE_EPOCH, and the same input gives the same bytes", async () => {
  const { published: _, ...item } = datedEvent;
  const cwd = folderOf({ "one.json": item });
  const args = ["render", "one.json", "--to", "ics"];
  const env = { SOURCE_DATE_EPOCH: "1069113600" };
  const epoch = await runCli(args, { cwd, env });
  expect(epoch.stdout).toContain("DTSTAMP:20031118T000000Z");
  expect((await runCli(args, { cwd, env })).stdout).toBe(epoch.stdout);
  const now = await runCli([...args, "--now", "2026-03-10T09:00:00+03:00"], { cwd, env });
  expect(now.stdout).toContain("DTSTAMP:20260310T060000Z");
  const bad = await runCli(args, { cwd, env: { SOURCE_DATE_EPOCH: "yesterday" } });
  expect(bad).toMatchObject({ status: 2, stdout: "" });
});

test("a reader that stops reading is no fault", async () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({ ...datedEvent, id: `forum-${index}` }));
  const { startCli } = await import("../../test/start-cli.ts");
  const child = startCli(["render", "many.json", "--to", "html"], folderOf({ "many.json": many }));
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.once("close", resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
