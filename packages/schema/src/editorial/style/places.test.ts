import type { ItemInput } from "@event-content/schema";
import { checkStyle } from "@event-content/schema/editorial";
import { describe, expect, it } from "vitest";

const news = (fields: object): ItemInput =>
  ({ id: "a", kind: "news", lang: "en", title: "A", ...fields }) as ItemInput;
const event = (fields: object): ItemInput => news({ kind: "event", ...fields });
const places = (item: ItemInput): [string, string][] =>
  checkStyle(item).map(({ code, path }) => [code, path]);
const span = (text: string, ...marks: string[]): object => ({ _type: "span", text, marks });
const block = (...children: object[]): object => ({
  _type: "block",
  children,
  markDefs: [
    { _type: "link", _key: "a", href: "/x" },
    { _type: "language", _key: "fr", lang: "fr" },
  ],
});

describe("places of an item", () => {
  it("joins the spans of a block, and points at the one where the words begin", () => {
    const split = block(span("It met on "), span("November", "strong"), span(" 12, "), span("2003", "em"));
    const [fault] = checkStyle(news({ body: [split] }));
    expect(fault).toMatchObject({
      code: "american-date",
      path: "/body/0/children/1/text",
      received: "November 12, 2003",
      expected: "12 November 2003",
    });
  });

  it("begins a sentence only where the text of the block begins one", () => {
    expect(
      places(news({ body: [block(span("There came "), span("85 people", "strong"), span(" at last."))] })),
    ).toEqual([]);
    expect(places(news({ body: [block(span("85", "strong"), span(" people came."))] }))).toEqual([
      ["numeral-begins", "/body/0/children/0/text"],
    ]);
  });

  it("leaves list items, table cells, captions, code and quotations as they are", () => {
    const text = [span("85 people came on November 12.", "code")];
    const body = [
      { ...block(span("85 people")), listItem: "bullet" },
      {
        _type: "table",
        rows: [
          { cells: [{ children: [span("85 people")] }, { children: [span("11.12.2003 or 11/12/2003")] }] },
        ],
      },
      {
        _type: "table",
        rows: [{ cells: [{ children: [span("12-13 November")] }, { children: [span("2003-11-12")] }] }],
      },
      { _type: "image", url: "/a.jpg", alt: "A river", caption: "85 people" },
      { ...block(span("It met on November 12 at 3pm.")), style: "blockquote" },
      block(span("It ran "), ...text, span(" twice.")),
    ];
    expect(places(news({ body }))).toEqual([]);
  });

  it("does not reword the names of other works and of people", () => {
    const title = "Program of November 12-13";
    const item = event({
      related: [{ type: "part-of", title }],
      documents: [{ title }],
      links: [{ title, url: "/x" }],
      recordings: [{ title, url: "/x" }],
      contacts: [{ title: "program officer" }],
      sessions: [
        { title: "One", documents: [{ title }], speakers: [{ name: "A", title: "program officer" }] },
      ],
      body: [{ _type: "video", title, url: "/x" }],
    });
    expect(places(item)).toEqual([]);
    expect(places(event({ sessions: [{ title }] }))).toEqual([["american-date", "/sessions/0/title"]]);
  });

  it("finds “Click here” in all that is linked, and in the text around", () => {
    const item = event({
      title: "Click here",
      documents: [{ title: "« Here »" }],
      recordings: [{ title: "Read more", url: "/x" }],
      links: [{ title: { fr: "Cliquez ici", es: "Más información", zh: "点击这里" }, url: "/x" }],
      sessions: [{ title: "One", recording: { title: "Click here to watch", url: "/x" } }],
      body: [
        { _type: "video", title: "Нажмите здесь", url: "/x" },
        block(span("For more, click "), span("here", "a"), span(".")),
        block(span("You can "), span("click", "a"), span(" here", "a", "strong")),
        block(span("To see it, click here now.")),
        block(span("The "), span("list of participants", "a")),
      ],
    });
    expect(places(item)).toEqual([
      ["click-here", "/title"],
      ["click-here", "/documents/0/title"],
      ["click-here", "/recordings/0/title"],
      ["click-here", "/links/0/title/fr"],
      ["click-here", "/links/0/title/es"],
      ["click-here", "/links/0/title/zh"],
      ["click-here", "/sessions/0/recording/title"],
      ["click-here", "/body/0/title"],
      ["click-here", "/body/1/children/1/text"],
      ["click-here", "/body/2/children/1/text"],
      ["click-here", "/body/3/children/0/text"],
    ]);
  });

  it("looks at a run in another language in that language", () => {
    const body = [block(span("They wrote "), span("le 1 août", "fr"), span(" on it."))];
    expect(places(news({ body }))).toEqual([["fr-first-of-month", "/body/0/children/1/text"]]);
  });

  it("finds images without words wherever there is one", () => {
    const image = { _type: "image", url: "/a.jpg" };
    const poster = { url: "/a.jpg", alt: "photo" };
    const item = event({
      images: [{ url: "/a.jpg" }],
      body: { en: [image], fr: [{ _type: "video", title: "Rivière", url: "/v", poster }] },
      report: [image, { ...image, decorative: true }],
      recordings: [{ title: "River", url: "/v", poster: { url: "/a.jpg" } }],
      sessions: [{ title: "One", recording: { title: "River", url: "/v", poster } }],
      organizers: [{ name: "Office", logo: { url: "/a.svg", alt: { en: "logo" } } }],
    });
    expect(places(item)).toEqual([
      ["missing-alt", "/images/0/alt"],
      ["missing-alt", "/body/en/0/alt"],
      ["poor-alt", "/body/fr/0/poster/alt"],
      ["missing-alt", "/report/0/alt"],
      ["missing-alt", "/recordings/0/poster/alt"],
      ["poor-alt", "/sessions/0/recording/poster/alt"],
      ["poor-alt", "/organizers/0/logo/alt/en"],
    ]);
  });

  it("follows the headings of the report and of each language", () => {
    const skipping = [
      { _type: "block", style: "h2", children: [span("One")] },
      { _type: "block", style: "h4", children: [span("Two")] },
    ];
    expect(places(event({ body: { en: skipping, fr: skipping }, report: skipping }))).toEqual([
      ["heading-skips", "/body/en/1/style"],
      ["heading-skips", "/body/fr/1/style"],
      ["heading-skips", "/report/1/style"],
    ]);
  });

  it("asks whose time it is, at every time of an event", () => {
    const time = "2026-03-10T09:00";
    const fields = {
      dates: { start: "2026-03-10", end: time, days: [{ start: time, end: time }] },
      sessions: [{ title: "One", end: time }],
      registration: { opens: time, closes: time },
    };
    expect(places(event(fields)).map(([, path]) => path)).toEqual([
      "/dates/end",
      "/dates/days/0/start",
      "/dates/days/0/end",
      "/sessions/0/end",
      "/registration/opens",
      "/registration/closes",
    ]);
    expect(places(event({ ...fields, dates: { ...fields.dates, timeZone: "Asia/Almaty" } }))).toEqual([]);
  });

  it("lets an image show a season", () => {
    expect(places(news({ images: [{ url: "/a.jpg", alt: "A river in winter" }] }))).toEqual([]);
  });

  it("takes a title of acronyms as no title in capitals", () => {
    expect(places(news({ title: "UNDP UNEP UNESCO UN-HABITAT" }))).toEqual([]);
    expect(places(news({ title: "CLIMATE SUMMIT ALMATY" }))).toHaveLength(1);
    expect(places(news({ title: "SAFE WATER FOR ALL" }))).toEqual([["capital-title", "/title"]]);
  });
});
