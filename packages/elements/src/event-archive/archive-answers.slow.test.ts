import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArchive, type Query, type Total } from "@event-content/archive";
import { writeBundle } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser } from "../../test/archive-host.ts";
import { archiveItems } from "../../test/archive-items.ts";

const CONTENT = new URL("../../../../apps/sample/content/", import.meta.url);
const sample = readdirSync(CONTENT, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json") && name !== "event-content.json")
  .sort()
  // A tenth asks as much as all, and the test is about answers.
  .filter((_, at) => at % 10 === 0)
  .map((name) => JSON.parse(readFileSync(new URL(name, CONTENT), "utf8")) as ItemInput);
const items: readonly ItemInput[] = [...archiveItems, ...sample];

const folder = mkdtempSync(join(tmpdir(), "archive-answers-"));
beforeAll(() => writeBundle(items, { out: folder }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const browser = testBrowser();

const archive = createArchive(items);

interface Question {
  readonly asked: Readonly<Record<string, string>>;
  readonly query: Query;
}

const FIELDS: readonly (readonly [name: string, field: string, values: readonly string[]])[] = [
  [
    "text",
    "text",
    ["water", "wat", "workshops", "climate change", '"water supply"', "water -workshop", "مياه", "watre"],
  ],
  ["kind", "kind", ["event", "news"]],
  ["type", "type", ["workshop", "conference"]],
  ["year", "year", ["2003", "1995", "1900"]],
  ["topic", "topics", ["water", "health"]],
  ["country", "countries", ["KZ", "US"]],
  ["lang", "lang", ["en", "ar"]],
  ["from", "from", ["2002-06-15"]],
  ["to", "to", ["2003-12-31"]],
];
const SORTS = [undefined, "date-desc", "date-asc"] as const;

/** Questions of one to three fields, in every order, by a sequence that is always the same. */
function questions(count: number): readonly Question[] {
  let seed = 7;
  const pick = <T>(from: readonly T[]): T => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return from[Math.floor((seed / 2147483648) * from.length)] as T;
  };
  return Array.from({ length: count }, () => {
    const asked: Record<string, string> = {};
    const query: Record<string, unknown> = { pageSize: 20 };
    for (const [name, field, values] of new Set([pick(FIELDS), pick(FIELDS), pick(FIELDS)])) {
      asked[name] = pick(values);
      query[field] = asked[name];
    }
    const sort = pick(SORTS);
    if (sort) asked.sort = sort;
    const usual = query.text ? undefined : "newest";
    const order = sort === "date-asc" ? "oldest" : sort === "date-desc" ? "newest" : usual;
    if (order) query.sort = order;
    // A page behind the last is none: what is shown for it is told below.
    if (archive.query(query as Query).pages > 1) {
      asked.page = "2";
      query.page = 2;
    }
    return { asked, query: query as Query };
  });
}

/** What an archive shows of each question: the items by their ids, and the total. */
function shownFor(page: Page, asked: readonly Question["asked"][]): Promise<unknown[]> {
  return page.evaluate(
    async (all) => {
      const archive = document.querySelector("event-archive") as HTMLElement & { asked: object };
      const shown: unknown[] = [];
      for (const each of all) {
        const loaded = new Promise<CustomEvent>((resolve) =>
          archive.addEventListener("event-content:load", (event) => resolve(event as CustomEvent), {
            once: true,
          }),
        );
        archive.asked = each;
        const { detail } = await loaded;
        shown.push([detail.items.map(({ id }: { id: string }) => id), detail.total]);
      }
      return shown;
    },
    asked as Question["asked"][],
  );
}

describe("an archive gives the answers of createArchive", () => {
  it.each([
    ["of a JSON array", "/items.json"],
    ["of a bundle", "/bundle/archive.json"],
  ])("%s", async (_, src) => {
    const { page, errors, close } = await openArchiveHost(
      browser(),
      `<event-archive src="${src}"></event-archive>`,
      {
        files: { "/items.json": items },
        bundle: folder,
      },
    );
    const all = questions(150);
    const expected = all.map(({ query }) => {
      const { items: rows, total } = archive.query(query);
      return [rows.map(({ id }) => id), total];
    });
    const shown = await shownFor(
      page,
      all.map(({ asked }) => asked),
    );
    for (const [index, [ids, total]] of expected.entries()) {
      const { asked } = all[index] as Question;
      const [ownIds, own] = shown[index] as [unknown, Total];
      expect([asked, ownIds]).toEqual([asked, ids]);
      // A bundle may know of a total only that it is reached; it never says too much.
      if (own.relation === "eq" || src === "/items.json") expect(own).toEqual(total);
      else expect(own.value).toBeLessThanOrEqual((total as Total).value);
    }
    expect(expected.filter(([ids]) => (ids as string[]).length > 0).length).toBeGreaterThan(50);
    const [behind] = await shownFor(page, [{ topic: "water", page: "99" }]);
    expect(behind).toEqual([expect.arrayContaining(["event-08"]), archive.query({ topics: "water" }).total]);
    expect(errors).toEqual([]);
    await close();
  });
});
