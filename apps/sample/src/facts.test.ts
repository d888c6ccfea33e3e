import { readdirSync, readFileSync } from "node:fs";
import { type Item, parseItem } from "@event-content/schema";
import { describe, expect, it } from "vitest";

const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"];
const SEED = [
  "global-compact-holds-first-workshop-in-central-asia",
  "promoting-stability-and-growth-in-central-asia",
];
const HEADER = "id,kind,start,end,country,source";
const SYMBOL = /^[A-Z]+(\/[A-Za-z0-9.()-]+)+( \((Part|Vol\.) [IVX]+\))?$/;

const folder = new URL("../content/", import.meta.url);
const files = ["events", "news"].flatMap((kind) =>
  readdirSync(new URL(kind, folder)).map((name) => `${kind}/${name}`),
);
const items = files.map((file) => parseItem(JSON.parse(readFileSync(new URL(file, folder), "utf8"))));
const byId = new Map(items.map((item) => [item.id, item]));

const [header, ...lines] = readFileSync(new URL("../facts/dates.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const facts = lines.map((line) => line.split(","));

/** The line that the list would have for this item. */
function factsOf(item: Item): string[] {
  const days =
    item.kind === "news" ? [item.published ?? "", ""] : [item.dates?.start ?? "", item.dates?.end ?? ""];
  return [item.id, item.kind, ...days, item.countries.join(" "), item.source?.url ?? ""];
}

function differences(line: readonly string[]): string[] {
  const item = byId.get(line[0] ?? "");
  if (!item) return [`${line[0]}: the list has it, content/ does not`];
  const own = factsOf(item);
  return HEADER.split(",").flatMap((name, index) =>
    own[index] === line[index]
      ? []
      : [`${item.id}: ${name} is "${own[index]}" in the item and "${line[index]}" in the list`],
  );
}

function missingLanguages(id: string, field: string, value: unknown): string[] {
  const texts = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const given = new Map(texts.filter(([, text]) => text.length > 0));
  return LANGUAGES.filter((language) => !given.has(language)).map(
    (language) => `${id}: ${field} is missing in ${language}`,
  );
}

function aboutFaults(item: Item): string[] {
  if (item.kind !== "news") return [];
  if (item.about.length === 0) return [`${item.id}: is about no event`];
  return item.about.flatMap((id) => {
    const event = byId.get(id);
    if (event?.kind !== "event") return [`${item.id}: is about "${id}", which is no event of the archive`];
    const start = event.dates?.start ?? "";
    const told = event.status !== undefined && event.status.value !== "scheduled";
    return told || (item.published ?? "") >= start
      ? []
      : [`${item.id}: reports on ${item.published}, before ${id} began on ${start}`];
  });
}

function documentFaults(item: Item): string[] {
  return item.documents.flatMap(({ symbol, url }) => {
    if (symbol === undefined) return [];
    if (!SYMBOL.test(symbol)) return [`${item.id}: "${symbol}" is no symbol of the United Nations`];
    const own = /(^|\/)CBD\//.test(symbol) && url?.startsWith("https://www.cbd.int/doc/");
    const address = `https://undocs.org/en/${symbol.replaceAll(" ", "")}`;
    return own || url?.toLowerCase() === address.toLowerCase()
      ? []
      : [`${item.id}: the address of ${symbol} is ${url}, not ${address}`];
  });
}

function sourceFaults(item: Item): string[] {
  const address = item.source?.url ?? "";
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: "", hostname: "" };
  const real = hostname.includes(".") && !/(^|\.)(example|test|invalid|localhost)(\.|$)/.test(hostname);
  return /^https?:$/.test(protocol) && real ? [] : [`${item.id}: the source "${address}" is no page`];
}

describe("the facts of the archive", () => {
  it("stand in a list, sorted by id, of six columns without quotes", () => {
    const ids = facts.map(([id]) => id);
    expect(header).toBe(HEADER);
    expect(facts.filter((line) => line.length !== 6 || line.join().includes('"'))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("agree with the items: kind, days, countries and source", () => {
    expect(facts.flatMap(differences)).toEqual([]);
  });

  it("are known of every item", () => {
    const listed = new Set(facts.map(([id]) => id));
    expect(items.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
  });

  it("cover 1945 to today with 120 events and 30 news items or more", () => {
    const events = items.filter(({ kind }) => kind === "event");
    const years = facts.map(([, , start]) => Number(start?.slice(0, 4))).filter((year) => year > 0);
    expect(events.length).toBeGreaterThanOrEqual(120);
    expect(items.length - events.length).toBeGreaterThanOrEqual(30);
    expect(Math.min(...years)).toBe(1945);
    expect(Math.max(...years)).toBeGreaterThanOrEqual(2025);
  });
});

describe("the items of the archive", () => {
  it("have ids of their own, which name their files", () => {
    expect(byId.size).toBe(items.length);
    expect(items.map((item) => `${item.kind === "news" ? "news" : "events"}/${item.id}.json`)).toEqual(files);
  });

  it("have title, summary and body in all six languages", () => {
    expect(
      items.flatMap(({ id, title, summary, body }) => [
        ...missingLanguages(id, "title", title),
        ...missingLanguages(id, "summary", summary),
        ...missingLanguages(id, "body", body),
      ]),
    ).toEqual([]);
  });

  it("are news of an event of the archive, from its first day on or about a change of its dates", () => {
    expect(items.flatMap(aboutFaults)).toEqual([]);
  });

  it("name documents by symbols of the United Nations, with the address that follows", () => {
    expect(items.flatMap(documentFaults)).toEqual([]);
  });

  it("name a page as their source", () => {
    expect(items.flatMap(sourceFaults)).toEqual([]);
  });

  it("lead to items that exist", () => {
    const known = new Set([...byId.keys(), ...SEED]);
    expect(
      items.flatMap(({ id, related }) =>
        related.flatMap((other) =>
          other.id === undefined || known.has(other.id) ? [] : [`${id}: no item "${other.id}"`],
        ),
      ),
    ).toEqual([]);
  });
});
