import * as renderer from "@event-content/renderer";
import { type Fault, type ItemInput, parseArchive, safeParseItem } from "@event-content/schema";
import fc from "fast-check";
import ICAL from "ical.js";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { anyItem } from "../test/any/any-item.ts";

/** The same runs every time; `RUNS=5000 vitest run …` looks further, with another seed each time. */
const runs = (few: number): fc.Parameters<unknown> => {
  const more = Number(process.env.RUNS ?? 0);
  return more > 0 ? { numRuns: more } : { numRuns: few, seed: 20_261_124 };
};

const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"] as const;
type Options = renderer.ListOptions;
type Output = (items: readonly ItemInput[], options: Options) => string;

/** How each function is called that takes something else than an item or items. */
const OTHER_VALUES: Readonly<Record<string, Output>> = {
  renderMonthCalendar: (items, options) => renderer.renderMonthCalendar({ month: "2003-11", items }, options),
  renderArchivePage: (items, options) =>
    renderer.renderArchivePage({ items }, { ...options, groupBy: "month" }),
  renderFilterForm: (items, options) =>
    renderer.renderFilterForm(
      { query: { text: "x" }, choices: { topic: [{ value: String(items.length) }] } },
      options,
    ),
  renderPagination: (_, options) =>
    renderer.renderPagination({ page: 2, pages: 9, href: "?p={page}" }, options),
  renderYearIndex: (_, options) =>
    renderer.renderYearIndex({ years: [{ year: 2003, count: 1 }], href: "/{year}" }, options),
  renderLanguageBar: (_, options) => renderer.renderLanguageBar({ en: "/", ar: "/ar" }, options),
  renderOembedDiscovery: ([first], options) =>
    renderer.renderOembedDiscovery(first as ItemInput, { ...options, endpoint: "/oembed" }),
  renderArchiveOembed: (_, options) =>
    renderer.renderArchiveOembed(
      parseArchive({ id: "archive.example.org", title: "Archive", languages: ["en"] }),
      { ...options, embedHref: "/embed/" },
    ),
  renderMarkdownFiles: ([first]) =>
    renderer
      .renderMarkdownFiles(first as ItemInput)
      .map((file) => file.text)
      .join(""),
};
const LISTS = ["renderList", "renderTimeline", "renderItemListJsonLd"];

/** Every function of the package that renders, found by its name: a new one is covered by itself. */
const OUTPUTS: readonly (readonly [string, Output])[] = Object.entries(renderer)
  .filter(([name, value]) => name.startsWith("render") && typeof value === "function")
  .map(([name, value]) => {
    const call = value as (value: unknown, options: Options) => string;
    if (OTHER_VALUES[name]) return [name, OTHER_VALUES[name]];
    return [name, LISTS.includes(name) ? call : ([first], options) => call(first, options)];
  });

const HTML = /^render(?!Ics|JsonLd|ItemListJsonLd|Atom|Rss|JsonFeed|Oembed$|ArchiveOembed$|Markdown|Text)/;
const ELEMENTS = new Set(
  "a article bdi blockquote body br button caption cite code dd details div dl dt em figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html img input label li link main meta nav ol option p s script search section select span strong sub summary sup table tbody td th thead time title tr u ul".split(
    " ",
  ),
);
const ATTRIBUTES =
  /^(abbr|action|alt|aria-current|aria-hidden|aria-label|aria-labelledby|charset|class|content|data-registration|data-status|datetime|decoding|dir|download|enterkeyhint|for|height|href|hreflang|id|lang|loading|method|name|property|rel|scope|selected|src|tabindex|title|type|value|width|role)$/;

function dangers(text: string, whole: boolean): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) {
      if (!ELEMENTS.has(node.tagName)) found.push(node.tagName);
      const type = node.attrs.find((each) => each.name === "type")?.value;
      if (node.tagName === "script" && type !== "application/ld+json") found.push("script");
      for (const { name, value } of node.attrs) {
        if (!ATTRIBUTES.test(name)) found.push(name);
        const address = name === "href" || name === "src" || name === "action";
        if (address && URL.canParse(value) && !/^(https?|mailto|tel|about):/.test(new URL(value).protocol))
          found.push(value);
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(whole ? parse(text) : parseFragment(text));
  return found;
}

const optionsOf = (lang: string, items: readonly ItemInput[], onFault: (fault: Fault) => void): Options => ({
  lang,
  items,
  now: "2026-03-10T12:00:00Z",
  timeZone: "Europe/Paris",
  baseUrl: "https://archive.example.org/",
  itemHref: "/{id}/",
  icsHref: "/{id}.ics",
  alternates: { en: "/", ar: "/ar/" },
  onFault,
});

function judge(name: string, text: string): void {
  expect(text, name).toBeTypeOf("string");
  expect(text, name).not.toContain("[object Object]");
  if (HTML.test(name)) expect(dangers(text, name === "renderItemPage"), name).toEqual([]);
  if (text !== "" && /JsonLd|JsonFeed|Oembed$/.test(name)) expect(JSON.parse(text)).toBeTypeOf("object");
  if (text !== "" && /Atom|Rss/.test(name)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => expect.fail(`${name}: ${error.message}`));
    parser.write(text).close();
  }
  if (text !== "" && name === "renderIcs") {
    expect(() => new ICAL.Component(ICAL.parse(text))).not.toThrow();
    for (const line of text.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
}

describe("any valid item", () => {
  it("is what the schema accepts, and every field occurs", () => {
    const seen = new Set<string>();
    for (const item of fc.sample(anyItem, { numRuns: 1000, seed: 42 })) {
      const result = safeParseItem(item);
      expect(result.success ? [] : result.faults.map((fault) => `${fault.path} ${fault.message}`)).toEqual(
        [],
      );
      for (const key of Object.keys(item)) seen.add(key);
    }
    const known =
      "about archive attendance body byline contacts countries dateline dates documents goals id images interpretation kind lang links online organizers outcomes participants place published recordings recurrence regions registration related report sessionCounts sessions source status summary themes title topics trail type updated url";
    expect([...seen].sort()).toEqual(known.split(" ").sort());
  });

  it.each(OUTPUTS)(
    "%s renders it in every language, without a throw and without its markup",
    (name, render) => {
      fc.assert(
        fc.property(
          fc.array(anyItem, { minLength: 1, maxLength: 3 }),
          fc.constantFrom(...LANGUAGES),
          (items, lang) => {
            judge(
              name,
              render(
                items,
                optionsOf(lang, items, () => {}),
              ),
            );
          },
        ),
        runs(60),
      );
    },
  );

  it("leaks no address and no telephone number into any output", () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const secret = "someone.private@example.org or +41 22 987 65 43";
        const told = JSON.parse(
          JSON.stringify(item).replaceAll(SCRIPTED, JSON.stringify(secret).slice(1, -1)),
        );
        for (const [name, render] of OUTPUTS) {
          // The authored form is content, not publication.
          if (name === "renderMarkdownFiles" || name === "renderFilterForm") continue;
          const text = render(
            [told],
            optionsOf("en", [told], () => {}),
          ).replace(/\r?\n[ \t]?/g, "");
          expect(text, name).not.toMatch(/someone\.private|987\s?65\s?43/);
        }
      }),
      runs(40),
    );
  });
});

const SCRIPTED = "Water and energy";
const JUNK: readonly unknown[] = [
  null,
  0,
  -1,
  true,
  "",
  "x",
  "..",
  [],
  {},
  [null],
  [[]],
  [{}],
  { en: 5 },
  { toString: "x" },
  "\u0000",
  Number.MAX_VALUE,
];

/** Places of an item: all pointers to fields and list members. */
function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesOf(each, [...path, key]))];
}

function broken(item: ItemInput, path: readonly (string | number)[], junk: unknown): unknown {
  if (path.length === 0) return junk;
  const copy = structuredClone(item) as unknown;
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
  (holder as Record<string | number, unknown>)[path.at(-1) as string] = structuredClone(junk);
  return copy;
}

describe("an item that the schema would refuse, passed by force", () => {
  it.each(OUTPUTS)("%s says what it can, runs nothing, and throws nothing unreadable", (name, render) => {
    fc.assert(
      fc.property(anyItem, fc.nat(), fc.constantFrom(...JUNK), (item, at, junk) => {
        const places = placesOf(item);
        const forced = broken(item, places[at % places.length] as string[], junk) as ItemInput;
        const faults: Fault[] = [];
        judge(
          name,
          render(
            [forced, item],
            optionsOf("en", [forced, item], (fault) => faults.push(fault)),
          ),
        );
        for (const fault of faults) {
          expect(fault.message).not.toMatch(/\n\s+at /);
          expect(fault).toMatchObject({
            code: expect.any(String),
            message: expect.any(String),
            path: expect.any(String),
          });
        }
      }),
      runs(150),
    );
  });

  it("stays beside the others in a list", () => {
    const good: ItemInput = { id: "good", kind: "news", lang: "en", title: "Good" };
    for (const junk of JUNK) {
      expect(renderer.renderList([junk as unknown as ItemInput, good])).toContain("Good");
    }
  });
});
