import { expect, it } from "vitest";
import { filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";

const names = {
  "a-slug": { en: "Youth", ar: "الأطفال", ru: "Ядро" },
  "b-slug": { en: "Energy", ar: "الشباب", ru: "Бор" },
  "c-slug": { en: "Éducation", ar: "البيئة", ru: "Вода" },
};
const items = Object.keys(names).map((topic, at) => ({
  id: `forum-${at}`,
  kind: "event",
  type: "forum",
  lang: "en",
  title: `Forum ${at}`,
  topics: [topic],
  countries: [["AE", "CH", "DE"][at]],
  dates: { start: `200${at}-05-10` },
}));
const content = {
  "content/event-content.json": {
    id: "archive.example.org",
    title: { en: "Archive", ar: "محفوظات", ru: "Архив" },
    languages: ["en", "ar", "ru"],
    taxonomies: { topics: names },
  },
  "content/items.json": items,
};

it("topics and countries stand by their names in each language, not by the codes behind them", async () => {
  const folder = folderOf(content);
  const args = ["build", "content", "--out", "public", "--base-url", "http://localhost/"];
  await runCli([...args, "--emit", "data,pages,ics,feeds", "--now", "2026-02-01T00:00:00Z"], { cwd: folder });
  const files = filesOf(`${folder}/public`);
  const order = (path: string, words: readonly string[]): string[] => {
    const main = String(files[path]).split("<main")[1] ?? "";
    return [...words].sort((a, b) => main.indexOf(`>${a}`) - main.indexOf(`>${b}`));
  };
  const topics = (lang: "en" | "ar" | "ru") => Object.values(names).map((name) => name[lang]);
  const inEnglish = ["Éducation", "Energy", "Youth"];
  expect(order("en/topics/index.html", topics("en"))).toEqual(inEnglish);
  expect(order("ar/topics/index.html", topics("ar"))).toEqual(["الأطفال", "البيئة", "الشباب"]);
  expect(order("ru/topics/index.html", topics("ru"))).toEqual(["Бор", "Вода", "Ядро"]);
  expect(order("en/search/index.html", topics("en"))).toEqual(inEnglish);
  const countries = ["Germany", "Switzerland", "United Arab Emirates"];
  expect(order("en/search/index.html", countries)).toEqual(countries);
  expect(order("en/subscribe/index.html", topics("en"))).toEqual(inEnglish);
  expect(order("en/subscribe/index.html", countries)).toEqual(countries);
  expect(order("en/index.html", countries)).toEqual(countries);
});
