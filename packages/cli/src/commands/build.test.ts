import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { archiveContent, BASE, EMITTED } from "../../test/archive-content.ts";
import { brokenLinks, elements, filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { memoryIo } from "../../test/memory-io.ts";
import { type CliResult, runCli } from "../../test/run-cli.ts";
import { datedEvent, undatedEvent } from "../../test/sample-items.ts";
import { startCli } from "../../test/start-cli.ts";
import { build } from "./build.ts";

const NOW = "2026-02-01T00:00:00Z";

async function built(
  content: Readonly<Record<string, unknown>> = archiveContent,
  more: readonly string[] = ["--emit", EMITTED],
  cwd = folderOf(content),
): Promise<CliResult & { cwd: string; files: Record<string, string> }> {
  const args = ["build", "content", "--out", "public", "--base-url", BASE, "--now", NOW, ...more];
  const result = await runCli(args, { cwd });
  return { ...result, cwd, files: filesOf(join(cwd, "public")) };
}

describe("a built archive", () => {
  test("has every page in every language, and no link that leads nowhere", async () => {
    const { status, stdout, files } = await built();
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    for (const lang of ["en", "ar"]) {
      for (const rest of ["", "years/", "topics/", "topics/water/", "2004/", "subscribe/", "river-forum/"])
        expect(Object.keys(files)).toContain(`${lang}/${rest}index.html`);
    }
    expect(brokenLinks(files, BASE)).toEqual([]);
    expect(files["index.html"]).toBe(files["en/index.html"]);
  });

  test("says on each page its language, its one address, and the same page in other languages", async () => {
    const { files } = await built();
    for (const rest of ["", "2004/", "topics/water/", "river-forum/"]) {
      const page = files[`ar/${rest}index.html`] ?? "";
      expect(elements(page, "html")).toEqual([{ lang: "ar", dir: "rtl" }]);
      const links = elements(page, "link");
      expect(links.filter((each) => each.rel === "canonical")).toEqual([
        { rel: "canonical", href: `${BASE}ar/${rest}` },
      ]);
      expect(links.flatMap(({ hreflang, href }) => (hreflang ? [[hreflang, href]] : [])).sort()).toEqual([
        ["ar", `${BASE}ar/${rest}`],
        ["en", `${BASE}en/${rest}`],
        ["x-default", `${BASE}en/${rest}`],
      ]);
      const bar = elements(page, "a").filter((each) => each.hreflang === "en");
      expect(bar[0]?.href).toBe(`/archive/en/${rest}`);
      expect(page).not.toMatch(/ style=|<style|<script(?! type="application\/ld\+json")/);
    }
  });

  test("leads from an item to the archive in the language of the page", async () => {
    const { files } = await built();
    for (const lang of ["en", "ar"]) {
      const trail = /<nav class="ec-trail".*?<\/nav>/.exec(
        files[`${lang}/river-forum/index.html`] ?? "",
      )?.[0];
      expect(elements(trail ?? "", "a").map((each) => each.href)).toEqual([`/archive/${lang}/`]);
    }
  });

  test("links to the other forms of an item, and to no calendar where no year is known", async () => {
    const { files } = await built();
    const types = (path: string) => elements(files[path] ?? "", "link").map((each) => each.type);
    expect(types("en/river-forum/index.html")).toEqual(
      expect.arrayContaining(["text/calendar", "text/markdown", "application/json+oembed"]),
    );
    expect(types("en/soil-workshop/index.html")).not.toContain("text/calendar");
    expect(files["en/soil-workshop/index.html"]).not.toContain(".ics");
    expect(files["en/soil-workshop.ics"]).toBeUndefined();
    const { html, ...answer } = JSON.parse(files["en/river-forum.oembed.json"] ?? "");
    expect(answer).toMatchObject({ version: "1.0", type: "rich", title: "Forum on shared rivers" });
    expect(html).toContain(`src="${BASE}en/river-forum/embed/"`);
  });

  test("publishes no name, address or list of participants that the archive withholds", async () => {
    const { files, status } = await built(archiveContent, ["--emit", `${EMITTED},data`]);
    expect(status).toBe(0);
    const leaks = Object.entries(files).filter(([, text]) => /ada\.person|Ada Person|people\.pdf/.test(text));
    expect(leaks.map(([path]) => path)).toEqual([]);
    expect(JSON.parse(files["item/river-forum.json"] ?? "").trail).toBeUndefined();
    expect(JSON.parse(files["item/river-forum.json"] ?? "").documents).toMatchObject([
      { title: "List of participants", access: "withheld" },
      { title: "Agenda", url: "https://files.example.org/agenda.pdf" },
    ]);
  });

  test("fills pages of twenty, each linked and each with an address of its own", async () => {
    const many = Array.from({ length: 45 }, (_, at) => ({ ...datedEvent, id: `forum-${at}` }));
    const { files } = await built({ "content/many.json": many });
    expect(elements(files["en/page/3/index.html"] ?? "", "link")).toContainEqual({
      rel: "canonical",
      href: `${BASE}en/page/3/`,
    });
    expect(files["en/2004/page/3/index.html"]).toBeDefined();
    expect(files["en/page/4/index.html"]).toBeUndefined();
    expect(brokenLinks(files, BASE)).toEqual([]);
  });

  test("keeps one language where the content has one, without a bar of languages", async () => {
    const { files } = await built({ "content/forum.json": datedEvent });
    expect(files["en/index.html"]).not.toContain("ec-languages");
    expect(brokenLinks(files, BASE)).toEqual([]);
  });

  test("says so where the archive's own words are in another language", async () => {
    const record = {
      ...(archiveContent["content/event-content.json"] as object),
      title: "Archive of water",
      taxonomies: { topics: { water: "Water" } },
      languages: ["en", "fr"],
    };
    const { files } = await built({ ...archiveContent, "content/event-content.json": record });
    const foreign = (words: string) => `<span lang="en" dir="ltr">${words}</span>`;
    expect(files["fr/2004/index.html"]).toContain(`>${foreign("Archive of water")}</a>`);
    expect(files["fr/topics/water/index.html"]).toContain(`<h1 class="ec-title">${foreign("Water")}</h1>`);
    expect(files["fr/topics/index.html"]).toContain(`>${foreign("Water")}</a>`);
    expect(files["fr/subscribe/index.html"]).toContain(`<span>${foreign("Water")}</span>`);
    expect(elements(files["404.html"] ?? "", "a").find((each) => each.hreflang === "fr")?.href).toBe(
      "/archive/fr/",
    );
    expect(files["404.html"]).toContain(">français</a>");
  });

  test("sends old addresses on, in three forms, the news before the event it reports on", async () => {
    const { files } = await built();
    const page = "/archive/en/rivers-reported/";
    expect(JSON.parse(files["redirects.json"] ?? "")).toEqual([
      expect.objectContaining({ from: "/a%20b/%22x%22;%7B$y%7D/*:z?id=1&b=%22", to: "/archive/en/hostile/" }),
      {
        from: "/news/2004_05_20.html",
        to: page,
        status: 301,
        original: "https://old.example.org/news/2004_05_20.html",
      },
    ]);
    expect(files._redirects).toBe(`/news/2004_05_20.html ${page} 301\n`);
    expect(files["redirects.nginx.conf"]).toContain(`  "/news/2004_05_20.html" "${page}";\n`);
  });
});

describe("building again", () => {
  test("writes nothing where nothing changed, and the same bytes elsewhere", async () => {
    const first = await built();
    const long = new Date("2020-01-01");
    const page = join(first.cwd, "public/en/river-forum/index.html");
    utimesSync(page, long, long);
    const again = await built(undefined, undefined, first.cwd);
    expect(again.stderr).toContain("0 written");
    expect(statSync(page).mtime).toEqual(long);
    expect((await built()).files).toEqual(first.files);
  });

  test("with the clock changes nothing about items that have no date", async () => {
    const first = await built();
    const args = ["build", "content", "--out", "public", "--base-url", BASE, "--emit", EMITTED];
    const again = await runCli([...args, "--now", "2026-02-02T00:00:00Z"], { cwd: first.cwd });
    expect(again.stderr).toContain("0 written");
  });

  test("removes what no longer belongs, with its folder, and nothing of anybody else", async () => {
    const first = await built();
    writeFileSync(join(first.cwd, "public/en/mine.html"), "mine");
    rmSync(join(first.cwd, "content/hostile.json"));
    const { files, stderr } = await built(undefined, undefined, first.cwd);
    expect(Object.keys(files).filter((path) => path.includes("hostile"))).toEqual([]);
    expect(files["en/mine.html"]).toBe("mine");
    expect(stderr).toMatch(/, [1-9]\d* removed/);
  });

  test("removes nothing outside its folder, whatever its record says", async () => {
    const first = await built();
    const record = join(first.cwd, "public/.event-content-build.json");
    const value = JSON.parse(readFileSync(record, "utf8"));
    value.files.md.push("../content/event-content.json", "/etc/hosts");
    writeFileSync(record, JSON.stringify(value));
    const { stderr } = await built(undefined, undefined, first.cwd);
    expect(stderr).toContain("0 removed");
    expect(statSync(join(first.cwd, "content/event-content.json")).isFile()).toBe(true);
  });

  test("goes on after a build that was killed", async () => {
    const cwd = folderOf(archiveContent);
    const args = ["build", "content", "--out", "public", "--base-url", BASE, "--emit", EMITTED, "--now", NOW];
    const child = startCli(args, cwd);
    const ended = new Promise((resolve) => child.once("close", resolve));
    const watcher = setInterval(() => existsSync(join(cwd, "public/en")) && child.kill("SIGKILL"), 1);
    await ended;
    clearInterval(watcher);
    const whole = (await built()).files;
    for (const [path, text] of Object.entries(filesOf(join(cwd, "public")))) expect(text).toBe(whole[path]);
    expect((await built(undefined, undefined, cwd)).files).toEqual(whole);
  });

  test("of some kinds leaves the others where they are", async () => {
    const first = await built();
    const { files } = await built(undefined, ["--emit", "md"], first.cwd);
    expect(files).toEqual(first.files);
  });

  test("keeps a file that was there before, and says so", async () => {
    const cwd = folderOf({ ...archiveContent, "public/robots.txt": "mine", "public/other.txt": "mine" });
    for (const _ of [1, 2]) {
      const { files, stderr, status } = await built(undefined, undefined, cwd);
      expect(status).toBe(0);
      expect([files["robots.txt"], files["other.txt"]]).toEqual(["mine", "mine"]);
      expect(stderr).toContain("warning: 1 file in public stood there before");
    }
  });
});

describe("content with faults", () => {
  test("an item with an error is left out and named, the rest is published", async () => {
    const { status, stderr, files } = await built({
      ...archiveContent,
      "content/broken.json": { ...datedEvent, id: "broken", titel: "x" },
      "content/2003.json": { ...datedEvent, id: "2003" },
      "content/twin.json": { ...datedEvent, title: "The second" },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('"titel" is not a field here.');
    expect(stderr).toContain('The address of "2003" is taken by a list of the archive.');
    expect(stderr).toContain('The id "river-forum" is given twice');
    expect(Object.keys(files).some((path) => path.includes("broken"))).toBe(false);
    expect(files["en/river-forum/index.html"]).toContain("Forum on shared rivers");
    expect(brokenLinks(files, BASE)).toEqual([]);
  });

  test("one old address of two items is a fault", async () => {
    const archive = { originalUrl: "https://old.example.org/a.html" };
    const { status, stderr, files } = await built({
      "content/a.json": { ...datedEvent, archive },
      "content/b.json": { ...undatedEvent, archive },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('"river-forum" and "soil-workshop" have one old address, /a.html');
    expect(files["redirects.json"]).toBeUndefined();
  });

  test("nothing is published of an archive whose record has errors", async () => {
    const cwd = folderOf({ "content/a.json": datedEvent, "content/event-content.json": { id: "No" } });
    const args = ["build", "content", "--out", "public", "--base-url", BASE];
    const { status, stderr } = await runCli(args, { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("Nothing is published.");
    expect(() => statSync(join(cwd, "public"))).toThrow();
  });

  test("nothing is published where the archive's record may be among what cannot be read", async () => {
    const cwd = folderOf({ "content/a.json": datedEvent, "content/event-content.json": "%PDF-1.7" });
    const { status, stderr } = await runCli(["build", "content", "--out", "public", "--base-url", BASE], {
      cwd,
    });
    expect(status).toBe(2);
    expect(stderr).toContain("Nothing is published.");
  });
});

describe("wrong usage", () => {
  const some = ["--out", "public", "--base-url", BASE];
  test.each([
    ["no folder to write to", ["content"], "required option '--out <folder>' not specified"],
    [
      "no address",
      ["content", "--out", "public", "--emit", "pages"],
      "--base-url https://www.example.org/archive/",
    ],
    ["an unknown kind", ["content", ...some, "--emit", "pages,feed"], "Did you mean feeds?"],
    ["no kind", ["content", ...some, "--emit", ""], "Choose from data, pages"],
    ["content that is missing", ["nowhere", ...some], "nowhere does not exist."],
    [
      "a folder in the content",
      ["content", "--base-url", BASE, "--out", "content/public"],
      "stands in the content",
    ],
    ["the content itself", ["content", "--base-url", BASE, "--out", "content"], "is the content"],
    ["a folder with the content", ["content", "--base-url", BASE, "--out", "."], "holds the content"],
    ["two archives", ["content", "other", ...some], "two records of an archive"],
  ])("%s", async (_, args, words) => {
    const other = { "other/event-content.json": archiveContent["content/event-content.json"] };
    const cwd = folderOf({ ...archiveContent, ...other });
    const { status, stdout, stderr } = await runCli(["build", ...args], { cwd });
    expect(stderr).toContain(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(() => statSync(join(cwd, "public"))).toThrow();
  });

  test("what needs no address is built without one", async () => {
    const cwd = folderOf(archiveContent);
    const { status } = await runCli(["build", "content", "--out", "public", "--emit", "ics,md"], { cwd });
    expect(status).toBe(0);
    expect(filesOf(join(cwd, "public"))["calendar.ics"]).toContain("BEGIN:VEVENT");
  });
});

test("a person who watches sees items, files and the time left, and a summary", async () => {
  const cwd = folderOf(archiveContent);
  const io = memoryIo({ terminal: true, cwd });
  const status = await build(["content"], { out: "public", baseUrl: BASE, emit: ["pages", "ics"] }, io);
  expect(status).toBe(0);
  expect(io.written.stderr).toMatch(/Building .* 0\/6 items/);
  expect(io.written.stderr).toContain("6 items in en, ar published to public");
  expect(io.written.stderr).toMatch(
    /files: pages \d+, ics \d+\n\d+ written, 0 unchanged, 0 removed; \d+ kB in/,
  );
});
