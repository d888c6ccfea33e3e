import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";
import { sampleItems, withHours } from "../../test/sample-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const long = {
  ...withHours,
  id: "long",
  title: `Überlänge${"donaudampfschifffahrt".repeat(6)} https://example.org/${"a".repeat(90)}`,
};
const files = { "/items.json": JSON.stringify([...sampleItems, withHours, long]) };
const src = 'src="/items.json"';
const EVERY = [
  `<event-archive id="archive" ${src} page-size="3"></event-archive>`,
  `<event-archive ${src} view="cards" instance="a"></event-archive><event-archive ${src} view="timeline" instance="b"></event-archive>`,
  `<event-calendar ${src} instance="cal" month="2026-03"></event-calendar>`,
  `<event-list ${src} when="auto" group-by="year"></event-list>`,
  `<event-detail ${src} item-id="long"></event-detail>`,
  '<event-search for="archive"></event-search><event-filters for="archive"></event-filters>',
  '<event-date start="2026-03-10T09:00" time-zone="Asia/Almaty"></event-date>',
  `<add-to-calendar ${src} item-id="hours"></add-to-calendar>`,
].join("\n");

it.each(["ltr", "rtl"])(
  "at a zoom of 400%% (320 pixels) in a %s host, nothing is to be scrolled sideways",
  async (dir) => {
    const { page, errors, close } = await host.open(EVERY, {
      files,
      lang: dir === "rtl" ? "ar" : "en",
      css: `html { direction: ${dir} } body { margin: 8px }`,
      viewport: { width: 320, height: 256 },
    });
    await expect.poll(() => page.locator("event-filters >> select").count()).toBeGreaterThan(0);
    await page.locator("add-to-calendar >> summary").click();
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      elements: [...document.querySelectorAll("body > *")]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
        .map((each) => `${each.localName} ${each.scrollWidth}`),
    }));
    expect(wide).toEqual({ page: 320, elements: [] });
    const dirs = await page
      .locator("body > * >> [part=content] > .ec")
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).direction))]);
    expect(dirs).toEqual([dir]);
    expect(errors).toEqual([]);
    await close();
  },
);

it("a host that is right-to-left without a language keeps the elements in the direction of their words", async () => {
  const { page, close } = await host.open(`<div dir="rtl">${EVERY}</div>`, { files });
  const direction = await page
    .locator("event-list >> .ec-list")
    .first()
    .evaluate((each) => [getComputedStyle(each).direction, getComputedStyle(each).textAlign]);
  expect(direction).toEqual(["ltr", "start"]);
  await close();
});

it("in forced colours text is the system's, and what bounds fields, buttons and the focus is seen", async () => {
  const { page, close } = await host.open(EVERY, {
    files,
    forcedColors: "active",
    css: "body { margin: 8px }",
  });
  await expect.poll(() => page.locator("event-filters >> select").count()).toBeGreaterThan(0);
  const seen = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const texts = [
      "CanvasText",
      "LinkText",
      "VisitedText",
      "ButtonText",
      "FieldText",
      "GrayText",
      "HighlightText",
      "Canvas",
    ].map(system);
    const all = [...document.querySelectorAll("body > *")].flatMap((each) => [
      ...(each.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? []),
    ]);
    const shown = all.filter((each) => each.checkVisibility() && each.innerText?.trim());
    const fields = all.filter(
      (each) => /^(input|select|button)$/.test(each.localName) && each.checkVisibility(),
    );
    return {
      odd: shown
        .filter((each) => !texts.includes(getComputedStyle(each).color))
        .map((each) => `${each.localName}.${each.className} ${getComputedStyle(each).color}`),
      bare: fields
        .filter(
          (each) =>
            Number.parseFloat(getComputedStyle(each).borderTopWidth) < 1 &&
            Number.parseFloat(getComputedStyle(each).borderBottomWidth) < 1,
        )
        .map((each) => `${each.localName}.${each.className}`),
      fields: fields.length,
    };
  });
  expect(seen.fields).toBeGreaterThan(4);
  expect(seen).toMatchObject({ odd: [], bare: [] });
  await page.locator("#archive >> input[type=search]").focus();
  await page.keyboard.press("Tab");
  const ring = await page.evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(active as Element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  expect(ring).toBe(true);
  await close();
});

it.each([
  ["names of countries", "delete Intl.DisplayNames"],
  [
    "the language of the page",
    "for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'Collator', 'DisplayNames']) { const Own = Intl[name]; Intl[name] = new Proxy(Own, { construct: (_, [tag, ...more]) => { if (tag && !/^en/.test(tag)) throw new RangeError('no such language'); return new Own(tag, ...more); }, apply: (_, self, [tag, ...more]) => { if (tag && !/^en/.test(tag)) throw new RangeError('no such language'); return Own(tag, ...more); } }); }",
  ],
])("without %s in the browser every element speaks the language of the page", async (_, older) => {
  const { page, errors, heard, close } = await host.open(EVERY, {
    files,
    lang: "ar",
    prepare: (each) => each.addInitScript(older),
  });
  await expect.poll(() => page.locator("event-filters >> select").count()).toBeGreaterThan(0);
  expect(await page.locator("event-list >> .ec-list").first().getAttribute("lang")).toBe("ar");
  expect(await page.locator("event-detail >> .ec-title").count()).toBe(1);
  expect((await heard()).filter(({ name }) => name === "error")).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it("stands in the vertical rhythm of its host: no margin of its own, and the host's line", async () => {
  const { page, close } = await host.open(`<p>Before</p><event-list ${src}></event-list><p>After</p>`, {
    files,
    css: "body, p { margin: 0 } body { font: 20px/30px serif }",
  });
  const gaps = await page.evaluate(() => {
    const [before, list, after] = [...document.body.children].map((each) => each.getBoundingClientRect());
    return [(list?.top ?? 0) - (before?.bottom ?? 0), (after?.top ?? 0) - (list?.bottom ?? 0)];
  });
  expect(gaps).toEqual([0, 0]);
  expect(
    await page
      .locator("event-list >> .ec")
      .first()
      .evaluate((each) => getComputedStyle(each).fontFamily),
  ).toBe("serif");
  await close();
});
