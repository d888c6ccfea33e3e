import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { renderItemListJsonLd, renderJsonLd } from "@event-content/renderer";
import { type ItemInput, parseArchive } from "@event-content/schema";
import jsonld from "jsonld";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";

const archive = parseArchive({
  id: "archive.example.org",
  title: "Archive",
  languages: ["en"],
  publisher: { name: "River Office", url: "https://rivers.example.org/" },
});
const options = { archive, baseUrl: "https://archive.example.org/", itemHref: "/{id}/" } as const;

const event: ItemInput = {
  id: "forum",
  kind: "event",
  type: "conference",
  lang: "en",
  title: "Forum </script><script>",
  summary: "About rivers.",
  trail: [{ title: "Home", url: "/" }, { title: "Events" }],
  dates: { start: "2003-07-12T09:00", end: "2003-07-13T17:30", timeZone: "Asia/Almaty" },
  status: { value: "rescheduled", previousDates: { start: "2003-05-01" } },
  attendance: "mixed",
  place: { name: "River House", locality: "Almaty", country: "KZ", latitude: 43.2, longitude: 76.9 },
  online: { url: "https://live.example.org/", platform: "Live" },
  organizers: [
    { name: "River Office", shortName: "RO", url: "https://rivers.example.org/" },
    { name: "Lake Office", role: "partner" },
  ],
  themes: ["Water"],
  topics: ["water"],
  images: [{ url: "/a.jpg", alt: "A river", width: 640, height: 360 }],
  documents: [{ title: "Note", url: "/note.pdf", mediaType: "application/pdf", symbol: "A/1/2" }],
  recordings: [{ title: "Opening", url: "https://video.example.org/1", duration: "PT1H" }],
  sessions: [
    {
      title: "Opening",
      start: "2003-07-12T09:00",
      end: "2003-07-12T10:00",
      room: "Hall 1",
      speakers: [{ name: "A. Example", title: "Director" }],
    },
  ],
  registration: { capacity: 80 },
  recurrence: { rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;COUNT=5", exceptions: ["2003-07-26"] },
};
const news: ItemInput = {
  id: "report",
  kind: "news",
  type: "press-release",
  lang: "en",
  title: "Forum held",
  dateline: "Almaty, 14 July 2003",
  published: "2003-07-14",
  about: ["forum"],
  archive: { originalUrl: "https://old.example.org/1.htm" },
  recordings: [{ title: "Opening", url: "https://video.example.org/1" }],
};

describe("JSON-LD", () => {
  it("gives hours the offset of the venue at the time, and keeps days days", () => {
    const { "@graph": nodes } = JSON.parse(renderJsonLd([event, news], options));
    expect(nodes[0]).toMatchObject({
      "@type": "ConferenceEvent",
      startDate: "2003-07-12T09:00:00+07:00",
      endDate: "2003-07-13T17:30:00+07:00",
      previousStartDate: "2003-05-01",
      eventStatus: "https://schema.org/EventRescheduled",
      eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
      location: [{ "@type": "Place" }, { "@type": "VirtualLocation" }],
      eventSchedule: { repeatFrequency: "P2W", byDay: ["https://schema.org/Saturday"], repeatCount: 5 },
      subEvent: [{ performer: [{ "@type": "Person", name: "A. Example" }] }],
    });
    const winter = JSON.parse(
      renderJsonLd({ ...event, dates: { start: "2003-11-12", end: "2003-11-13" } } as ItemInput, options),
    )["@graph"][0];
    expect([winter.startDate, winter.endDate]).toEqual(["2003-11-12", "2003-11-13"]);
  });

  it("cannot end the script it stands in", () => {
    const text = renderJsonLd({ ...event, title: "</script>\u2028<!--" } as ItemInput, options);
    expect(text).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(text)["@graph"][0].name).toBe("</script>\u2028<!--");
  });

  it("is read by a JSON-LD processor without a term lost", async () => {
    // The context of schema.org, as far as a processor without a network needs it.
    const documentLoader = async (url: string) => ({
      contextUrl: undefined,
      documentUrl: url,
      document: { "@context": { "@vocab": "https://schema.org/", "@version": 1.1 } },
    });
    const value = JSON.parse(renderJsonLd([event, news], options));
    const expanded = (await jsonld.expand(value, {
      documentLoader,
      safe: true,
    } as never)) as unknown as unknown[];
    expect(expanded.length).toBeGreaterThan(1);
    const count = (node: unknown): number =>
      typeof node === "object" && node !== null
        ? Object.entries(node).reduce(
            (sum, [key, each]) => sum + (key === "@type" && !Array.isArray(node) ? 1 : 0) + count(each),
            0,
          )
        : 0;
    expect(count(expanded)).toBe(count(value));
    const quads = await jsonld.toRDF(value, {
      documentLoader: documentLoader as never,
      format: "application/n-quads",
    });
    expect(String(quads)).toContain("<https://schema.org/startDate>");
  });
});

describe("the vocabulary of schema.org, by the types of schema-dts", () => {
  const folder = mkdtempSync(path.join(import.meta.dirname, ".vocabulary-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the compiler says of JSON-LD as a literal of the types that were generated from the vocabulary. */
  function complaints(values: Readonly<Record<string, unknown>>): string[] {
    const lines = Object.entries(values).map(
      ([name, value]) =>
        `export const ${name}: ${name === "list" ? "WithContext<ItemList>" : "Graph | WithContext<Thing>"} = ${JSON.stringify(value)};`,
    );
    const file = path.join(folder, "values.ts");
    writeFileSync(
      file,
      `import type { Graph, ItemList, Thing, WithContext } from "schema-dts";\n${lines.join("\n")}\n`,
    );
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map((each) => ts.flattenDiagnosticMessageText(each.messageText, "\n"));
  }

  it("knows every type and property, and refuses others", () => {
    const both = JSON.parse(renderJsonLd([event, news], options));
    const list = JSON.parse(renderItemListJsonLd([event, news], options));
    expect(complaints({ both, list })).toEqual([]);
    const wrong = JSON.parse(JSON.stringify(both));
    wrong["@graph"][0].nobodyKnowsThis = "x";
    expect(complaints({ wrong })).not.toEqual([]);
  });
});
