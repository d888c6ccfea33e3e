import {
  allLanguages,
  html,
  loadLanguage,
  renderAddToCalendar,
  renderArchivePage,
  renderFilterForm,
  renderItem,
  renderItemPage,
  renderLanguageBar,
  renderList,
  renderMonthCalendar,
  renderOrganizers,
  renderPagination,
  renderProgramme,
  renderRecordings,
  renderRegistration,
  renderTimeline,
  renderYearIndex,
} from "@event-content/renderer";
import { type EventInput, type Fault, type ItemInput, parseArchive } from "@event-content/schema";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";

type Element = DefaultTreeAdapterTypes.Element;

function elements(text: string, name: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node && node.tagName === name) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(text));
  return found;
}

function words(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(words).join("") : "";
}

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;

const event = (id: string, start: string, end?: string, more: Partial<EventInput> = {}): EventInput => ({
  id,
  kind: "event",
  lang: "en",
  title: `Event ${id}`,
  url: `/${id}/`,
  dates: { start, ...(end && { end }) },
  ...more,
});

describe("languages", () => {
  it("are the six of the United Nations, each loadable by itself", async () => {
    expect(allLanguages.map((language) => language.tag).sort()).toEqual(["ar", "en", "es", "fr", "ru", "zh"]);
    for (const { tag, labels } of allLanguages)
      expect((await loadLanguage(`${tag}-XX`))?.labels).toEqual(labels);
    expect(await loadLanguage("sw")).toBeUndefined();
  });

  it("have every word, with every place for a value that English has", () => {
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    const compare = (own: unknown, english: unknown, path: string): void => {
      if (typeof english === "string") {
        expect(own, path).toBeTypeOf("string");
        expect(own, path).not.toBe("");
        if (!/\/(one|two|zero)$/.test(path)) expect(places(own as string), path).toEqual(places(english));
        return;
      }
      for (const [name, each] of Object.entries(english as object)) {
        if (name !== "one" && name !== "many" && name !== "few")
          compare((own as Record<string, unknown>)[name], each, `${path}/${name}`);
      }
    };
    for (const language of allLanguages) compare(language.labels, allLanguages[0]?.labels, language.tag);
  });

  it("count as CLDR does", () => {
    for (const { tag, plural } of allLanguages) {
      const rules = new Intl.PluralRules(tag);
      for (let count = 0; count < 300; count++)
        expect(plural(count), `${tag} ${count}`).toBe(rules.select(count));
      expect(plural(1_000_000), tag).toBe(rules.select(1_000_000));
    }
  });

  it("take words of a site's own, and languages of a site's own", () => {
    const item = event("a", "2003-11-12");
    expect(renderItem(item, { labels: { dates: "When", types: { other: "Gathering" } } })).toContain(
      "<dt>When</dt>",
    );
    const [english] = allLanguages;
    if (!english) expect.fail();
    const swahili = {
      ...english,
      tag: "sw",
      name: "Kiswahili",
      labels: { ...english.labels, dates: "Tarehe" },
    };
    expect(renderItem(item, { lang: "sw", languages: [swahili] })).toContain("<dt>Tarehe</dt>");
    expect(() => renderItem(item, { lang: "tlh" })).toThrow(/No labels in "tlh"\. Expected: .*en/);
  });

  it("mark a fallback, and keep words of the other direction apart", () => {
    const item = { ...event("a", "2003-11-12"), title: { fr: "Réunion" }, summary: { ar: "اجتماع UNDP" } };
    const text = renderItem(item, { lang: "ar" });
    expect(text).toContain('<span lang="fr" dir="ltr">Réunion</span>');
    expect(text).toContain('<bdi dir="rtl">اجتماع UNDP</bdi>');
  });
});

describe("parts of a site's own", () => {
  it("stand in for the package's, and may stand around them", () => {
    const items = [event("a", "2003-11-12", undefined, { place: { locality: "Almaty" } })];
    const list = renderList(items, { components: { card: (item) => html`<b>${item.id}</b>` } });
    expect(list).toContain("<li><b>a</b></li>");
    const item = renderItem(items[0] as EventInput, {
      components: { place: (value, _, builtIn) => html`<em>${builtIn(value)}</em>` },
    });
    expect(item).toContain("<dd><em><p>Almaty</p></em></dd>");
  });

  it("are escaped where they are text, and get only what the archive publishes", () => {
    let seen = "";
    const item: ItemInput = {
      ...event("a", "2003-11-12"),
      contacts: [{ name: "A. Person", email: "a@example.org", organization: "Office" }],
    };
    const text = renderItem(item, {
      components: {
        contacts: (value) => {
          seen = JSON.stringify(value.contacts);
          return "<i>x</i>";
        },
      },
    });
    expect(seen).toBe('[{"organization":"Office"}]');
    expect(text).toContain("&lt;i&gt;x&lt;/i&gt;");
  });

  it("that throw are left out and reported, and the page stays", () => {
    const faults: Fault[] = [];
    const text = renderItemPage(event("a", "2003-11-12"), {
      onFault: (fault) => faults.push(fault),
      components: {
        facts: () => {
          throw new Error("out of paper");
        },
      },
    });
    expect(text).toContain("Event a");
    expect(faults).toMatchObject([{ code: "unreadable-part", path: "/facts" }]);
    expect(faults[0]?.message).toContain("out of paper");
  });
});

describe("month calendar", () => {
  const items = [
    event("one", "2026-03-10"),
    event("long", "2026-03-12", "2026-03-17"),
    event("apart", "2026-03-20", "2026-03-27", {
      dates: {
        start: "2026-03-20",
        end: "2026-03-27",
        days: [{ start: "2026-03-20" }, { start: "2026-03-27" }],
      },
    }),
    event("elsewhen", "2026-04-02"),
    event("rough", "2026-03"),
  ];
  const text = renderMonthCalendar({
    month: "2026-03",
    items,
    previousHref: "?m=2026-02",
    nextHref: "?m=2026-04",
  });

  it("is a table with weekdays as column headers and a week a row", () => {
    const heads = elements(text, "th");
    expect(heads.map((head) => attribute(head, "abbr"))).toEqual([
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ]);
    expect(heads.every((head) => attribute(head, "scope") === "col")).toBe(true);
    expect(words(elements(text, "caption")[0] as Element)).toBe("March 2026");
    const rows = elements(text, "tr").slice(1);
    expect(rows.map((row) => elementsIn(row, "td").length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(elements(text, "time").map((time) => attribute(time, "datetime"))).toEqual(
      Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, "0")}`),
    );
  });

  it("is walked month before, month after, then day by day, once a week for a long event", () => {
    expect(elements(text, "a").map((link) => attribute(link, "href"))).toEqual([
      "?m=2026-02",
      "?m=2026-04",
      "/one/",
      "/long/",
      "/long/",
      "/apart/",
      "/apart/",
    ]);
  });

  it("begins the week where it is asked to, and says when there is nothing", () => {
    const sunday = renderMonthCalendar({ month: "2026-03", items: [], weekStart: 6 }, { lang: "ar" });
    expect(attribute(elements(sunday, "th")[0], "abbr")).toBe("الأحد");
    expect(sunday).toContain("لا توجد مناسبات في هذا الشهر.");
    expect(renderMonthCalendar({ month: "nonsense", items: [] })).toBe("");
  });

  function elementsIn(root: Element, name: string): Element[] {
    return root.childNodes.filter((node): node is Element => "tagName" in node && node.tagName === name);
  }
});

describe("filter form", () => {
  const text = renderFilterForm({
    action: "/archive/",
    query: { text: 'water "x"', country: "KZ" },
    choices: { country: [{ value: "KZ", count: 3 }, { value: "CH" }], type: [{ value: "workshop" }] },
    range: true,
    sort: true,
  });
  it("is a GET form with a label for every field", () => {
    expect(attribute(elements(text, "form")[0], "method")).toBe("get");
    const ids = [...elements(text, "input"), ...elements(text, "select")].map((field) =>
      attribute(field, "id"),
    );
    expect(
      elements(text, "label")
        .map((label) => attribute(label, "for"))
        .sort(),
    ).toEqual(ids.sort());
    expect(attribute(elements(text, "input")[0], "value")).toBe('water "x"');
    const chosen = elements(text, "option").filter((option) => attribute(option, "selected") !== undefined);
    expect(chosen.map(words)).toContain("Kazakhstan (3)");
    expect(text).toContain('<a href="/archive/">Clear filters</a>');
  });
});

describe("pagination", () => {
  it.each([
    [1, 3, ["1", "2", "3", "Next"]],
    [5, 9, ["Previous", "1", "2", "3", "4", "5", "6", "7", "8", "9", "Next"]],
    [10, 20, ["Previous", "1", "8", "9", "10", "11", "12", "20", "Next"]],
  ])("page %i of %i links %j", (page, pages, links) => {
    const text = renderPagination({ page, pages, href: "?page={page}" });
    expect(elements(text, "a").map(words)).toEqual(links);
    const current = elements(text, "a").filter((link) => attribute(link, "aria-current") === "page");
    expect(current.map((link) => attribute(link, "href"))).toEqual([`?page=${page}`]);
  });
  it("is nothing for one page", () =>
    expect(renderPagination({ page: 1, pages: 1, href: "?page={page}" })).toBe(""));
});

describe("an archive's page", () => {
  const archive = parseArchive({
    id: "archive.example.org",
    title: { en: "Archive", ar: "المحفوظات" },
    languages: ["en", "ar"],
    trail: [{ title: "Home", url: "/" }],
  });
  it("has its title, years, search, count, items and pages", () => {
    const text = renderArchivePage(
      {
        items: [event("a", "2003-11-12")],
        total: { value: 120, relation: "gte" },
        filters: { choices: { kind: [{ value: "news" }, { value: "event" }] } },
        years: { years: [{ year: 2003, count: 47 }], href: "/{year}/", current: 2003 },
        pages: { page: 1, pages: 6, href: "?page={page}" },
        subscribeHref: "/subscribe/",
      },
      { archive, groupBy: "year" },
    );
    expect(elements(text, "h1").map(words)).toEqual(["Archive"]);
    expect(text).toContain("at least 120 results");
    expect(elements(text, "h2").map(words)).toEqual(["Years", "2003"]);
    expect(elements(text, "h3").map(words)).toEqual(["Event a"]);
    expect(elements(text, "nav")).toHaveLength(3);
  });
  it("says what to do where nothing matches", () => {
    expect(renderArchivePage({ items: [], filters: { query: { text: "zzz" } } }, { archive })).toContain(
      "Nothing matches. Try other words, or clear the filters.",
    );
  });
});

describe("smaller parts", () => {
  it("list languages in the order of the United Nations, each in its own script", () => {
    const text = renderLanguageBar({ es: "/es/", en: "/", zh: "/zh/", ar: "/ar/", ru: "/ru/", fr: "/fr/" });
    expect(elements(text, "a").map(words)).toEqual([
      "عربي",
      "中文",
      "English",
      "Français",
      "Русский",
      "Español",
    ]);
    expect(elements(text, "a").map((link) => attribute(link, "aria-current"))).toEqual([
      undefined,
      undefined,
      "page",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("index years", () => {
    expect(
      elements(
        renderYearIndex(
          { years: [{ year: 2003, count: 4 }], href: "?year={year}", allHref: "?" },
          { lang: "zh" },
        ),
        "a",
      ).map(words),
    ).toEqual(["2003年", expect.any(String)]);
  });

  it("group lists by day with the name of the day", () => {
    const text = renderList([event("a", "2003-11-12"), event("b", "2003-11-12"), event("c", "2003-11-13")], {
      groupBy: "day",
    });
    expect(elements(text, "h2").map(words)).toEqual([
      "Wednesday, 12 November 2003",
      "Thursday, 13 November 2003",
    ]);
    expect(
      elements(renderTimeline([event("a", "2003-11-12"), event("c", "2004-11-13")]), "h2").map(words),
    ).toEqual(["2003", "2004"]);
  });

  it("group a programme by day", () => {
    const sessions = [
      { title: "One", start: "2003-11-12T09:00", end: "2003-11-12T10:30" },
      { title: "Two", start: "2003-11-13T09:00" },
    ];
    const text = renderProgramme(event("a", "2003-11-12", "2003-11-13", { sessions }));
    expect(elements(text, "h3").map(words)).toEqual([
      "Wednesday, 12 November 2003",
      "Thursday, 13 November 2003",
    ]);
    expect(elements(text, "h4").map(words)).toEqual(["One", "Two"]);
    expect(text).toContain("9–10.30 a.m.");
  });

  it.each([
    ["2026-01-01T00:00:00Z", "Registration has not opened yet."],
    ["2026-02-10T00:00:00Z", "Registration is open."],
    ["2026-03-02T00:00:00Z", "Registration is closed."],
  ])("say at %s: %s", (now, said) => {
    const text = renderRegistration(
      event("a", "2026-03-10", undefined, {
        registration: { opens: "2026-02-01", closes: "2026-03-01", url: "/register" },
      }),
      { now },
    );
    expect(text).toContain(said);
    expect(text.includes('href="/register"')).toBe(said.includes("is open"));
  });

  it("offer calendars as links, without a script", () => {
    const timed = event("a", "2026-03-10T15:30", "2026-03-10T17:00", {
      dates: { start: "2026-03-10T15:30", end: "2026-03-10T17:00", timeZone: "Asia/Almaty" },
    });
    const links = elements(renderAddToCalendar(timed, { icsHref: "/{id}.ics" }), "a").map((link) =>
      attribute(link, "href"),
    );
    expect(links[0]).toBe("/a.ics");
    expect(new URL(links[1] ?? "").searchParams.get("dates")).toBe("20260310T103000Z/20260310T120000Z");
    expect(new URL(links[2] ?? "").searchParams.get("startdt")).toBe("2026-03-10T10:30:00Z");
    expect(renderAddToCalendar(event("b", "XXXX-11-12"))).toBe("");
    expect(renderAddToCalendar(event("c", "2026-03-10", undefined, { status: "cancelled" }))).toBe("");
  });

  it("show recordings as links, and ask nothing of others", () => {
    const recordings = [
      {
        title: "Opening",
        url: "https://video.example.org/1",
        duration: "PT1H30M",
        poster: { url: "https://video.example.org/1.jpg", alt: "x" },
      },
      { title: "Closing", url: "https://video.example.org/2", poster: { url: "/2.jpg", alt: "The hall" } },
    ];
    const text = renderRecordings({ ...event("a", "2003-11-12"), recordings });
    expect(elements(text, "img").map((image) => attribute(image, "src"))).toEqual(["/2.jpg"]);
    expect(text).toContain("1 hour 30 minutes · opens at video.example.org");
  });

  it("list organizers as Spanish says them", () => {
    const organizers = [{ name: "España" }, { name: "Italia" }];
    expect(renderOrganizers({ ...event("a", "2003"), organizers, lang: "es" }, { lang: "es" })).toBe(
      "España e Italia",
    );
  });
});
