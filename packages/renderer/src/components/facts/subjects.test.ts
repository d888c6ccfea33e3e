import {
  allLanguages,
  loadLanguage,
  renderFilterForm,
  renderItem,
  renderJsonLd,
  renderMarkdown,
  renderText,
} from "@event-content/renderer";
import { en } from "@event-content/renderer/lang/en";
import { en as names } from "@event-content/renderer/lang/en/subjects";
import { type ItemInput, parseArchive } from "@event-content/schema";
import { describe, expect, it } from "vitest";

const item: ItemInput = {
  id: "a",
  kind: "news",
  lang: "en",
  title: "A",
  topics: ["water"],
  goals: [6, 16],
  regions: ["143", "432"],
};
const archive = parseArchive({
  id: "archive.example.org",
  title: "Archive",
  languages: ["en"],
  taxonomies: { topics: { water: "Water" }, regions: { "143": "The steppe" } },
});
const facts = (html: string): readonly string[] =>
  [...html.matchAll(/<d[td]>(.*?)<\/d[td]>/g)].map(([, inside = ""]) =>
    inside.replace(/<\/li><li>/g, "; ").replace(/<[^>]+>/g, ""),
  );

describe("goals and regions", () => {
  it.each([
    ["en", "Goal 6: Clean water and sanitation", "Central Asia and Landlocked developing countries"],
    ["ar", "الهدف 6: المياه النظيفة والنظافة الصحية", "آسيا الوسطى والبلدان النامية غير الساحلية"],
    ["zh", "目标6：清洁饮水和卫生设施", "中亚和内陆发展中国家"],
    [
      "fr",
      "Objectif 6 : Eau propre et assainissement",
      "Asie centrale et Pays en développement sans littoral",
    ],
    [
      "ru",
      "Цель 6: Чистая вода и санитария",
      "Центральная Азия и Развивающиеся страны, не имеющие выхода к морю",
    ],
    ["es", "Objetivo 6: Agua limpia y saneamiento", "Asia central y Países en desarrollo sin litoral"],
  ])("have names in %s, a goal a line", (lang, goal, regions) => {
    const told = facts(renderItem(item, { lang }));
    expect(told[3]?.split("; ")[0]).toBe(goal);
    expect(told[3]?.split("; ")).toHaveLength(2);
    expect(told[5]).toBe(regions);
    expect(renderText(item, { lang }).replace(/\s+/g, " ")).toContain(goal);
  });

  it("have all seventeen names and the same regions in every language, none twice", () => {
    const codes = Object.keys(names.regions).sort();
    for (const { tag, goals = {}, regions = {} } of allLanguages) {
      expect([tag, Object.keys(goals)]).toEqual([tag, Array.from({ length: 17 }, (_, at) => String(at + 1))]);
      expect(new Set(Object.values(goals)).size).toBe(17);
      expect([tag, Object.keys(regions).sort()]).toEqual([tag, codes]);
      expect(new Set(Object.values(regions)).size).toBe(codes.length);
    }
  });

  it("are called in every format as on the page, and a region first as its archive calls it", () => {
    const options = { archive };
    const said = ["Goal 6: Clean water and sanitation", "The steppe", "Landlocked developing countries"];
    const outputs = [renderItem, renderText, renderMarkdown, renderJsonLd].map((render) =>
      render(item, options),
    );
    for (const words of said) for (const output of outputs) expect(output).toContain(words);
    const event: ItemInput = { ...item, kind: "event" };
    for (const each of [item, event])
      expect(JSON.parse(renderJsonLd(each, options)).keywords).toEqual([
        "Water",
        "Goal 6: Clean water and sanitation",
        "Goal 16: Peace, justice and strong institutions",
        "The steppe",
        "Landlocked developing countries",
      ]);
  });

  it("are numbers and codes where there are no names, and lead on where they have a page", () => {
    const bare = renderItem(item, { languages: [en] });
    expect(facts(bare).slice(2)).toEqual([
      "Sustainable Development Goals",
      "6; 16",
      "Regions",
      "143 and 432",
    ]);
    expect(renderItem(item, { languages: [{ ...en, ...names }] })).toBe(renderItem(item));
    const linked = renderItem(
      { ...item, regions: ["999", "constructor"] },
      { goalHref: (goal) => `/goals/${goal}/`, regionHref: (code) => `/regions/${code}/` },
    );
    expect(linked).toContain('<a href="/goals/16/">Goal 16: Peace, justice and strong institutions</a>');
    expect(linked).toContain('<a href="/regions/999/"><bdi>999</bdi></a>');
    expect(linked).toContain("<bdi>constructor</bdi>");
  });

  it("have names in a language that is loaded by its tag", async () => {
    const language = await loadLanguage("es");
    expect(language?.goals?.[1]).toBe("Objetivo 1: Fin de la pobreza");
    expect(language?.regions?.["202"]).toBe("África subsahariana");
  });

  it("are choices of a form by their names", () => {
    const choices = { goal: [{ value: "6", count: 2 }], region: [{ value: "143" }, { value: "150" }] };
    const form = renderFilterForm({ choices, prefix: "ec-" }, { archive, lang: "en" });
    expect(form).toContain(
      '<label for="ec-filter-goal">Goal</label><select id="ec-filter-goal" name="ec-goal">',
    );
    expect(form).toContain('<option value="6">Goal 6: Clean water and sanitation (2)</option>');
    expect(form).toContain('<option value="143">The steppe</option><option value="150">Europe</option>');
  });
});
