import { renderElement } from "@event-content/elements/server";
import type { ItemInput } from "@event-content/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";
import { sampleItems } from "../../test/sample-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const of = (id: string, goals: number[], regions: string[]): ItemInput => ({
  id,
  kind: "news",
  lang: "en",
  title: `News ${id}`,
  published: "2004-01-02",
  goals,
  regions,
});
const items = [...sampleItems, of("a", [13, 6], ["419"]), of("b", [6], ["143"]), of("c", [], ["143", "002"])];
const files = { "/items.json": JSON.stringify(items) };
const SCRIPT = "/browser/loader.js";
const asksForNames = (requests: readonly string[]): boolean =>
  requests.some((each) => /\/parts\/(subject-names|\w\w-subjects)-/.test(each));

describe("goals and regions in an archive", () => {
  it("are offered where the form is asked for them: by name, goals by number; and the address says the choice", async () => {
    const { page, errors, requests, close } = await host.open(
      '<event-archive src="/items.json" filters="goal,region"></event-archive>',
      { files, script: SCRIPT },
    );
    const options = (name: string) => page.locator(`event-archive >> select[name=ec-${name}] option`);
    await expect
      .poll(() => options("goal").allInnerTexts())
      .toEqual(["All", "Goal 6: Clean water and sanitation (2)", "Goal 13: Climate action (1)"]);
    expect(await options("region").allInnerTexts()).toEqual([
      "All",
      "Africa (1)",
      "Central Asia (2)",
      "Latin America and the Caribbean (1)",
    ]);
    expect(asksForNames(requests)).toBe(true);
    await page.locator("event-archive >> select[name=ec-goal]").selectOption("6");
    await expect.poll(() => page.locator("event-archive >> [role=status]").innerText()).toBe("2 results");
    await page.locator("event-archive >> select[name=ec-region]").selectOption("143");
    await expect.poll(() => page.locator("event-archive >> [role=status]").innerText()).toBe("1 result");
    expect(new URL(page.url()).search).toBe("?ec-goal=6&ec-region=143");
    expect(errors).toEqual([]);
    await close();
  });

  it("are not offered by themselves, and their names are not loaded then", async () => {
    const { page, requests, close } = await host.open('<event-archive src="/items.json"></event-archive>', {
      files,
      script: SCRIPT,
    });
    await page.locator("event-archive >> .ec-card").first().waitFor();
    expect(await page.locator("event-archive >> select[name=ec-goal]").count()).toBe(0);
    expect(asksForNames(requests)).toBe(false);
    await close();
  });

  it("stand in the form that a server writes, in the reader's language", () => {
    const attributes = { src: "/items.json", filters: "goal,region" };
    const html = renderElement("event-archive", items, { attributes, lang: "fr", search: "?ec-goal=13" });
    expect(html).toContain('<option value="13" selected>Objectif 13 : ');
    expect(html).toContain('<option value="143">Asie centrale (0)</option>');
    expect(html).toContain("<span>1 résultat</span>");
  });
});

describe("goals and regions of an item", () => {
  it("have names, which are loaded with the first item that has some", async () => {
    const { page, requests, close } = await host.open(
      '<event-detail lang="ar" src="/items.json" item-id="report"></event-detail>',
      { files, script: SCRIPT },
    );
    await page.locator("event-detail >> .ec-title").waitFor();
    expect(asksForNames(requests)).toBe(false);
    await page.evaluate(() => document.querySelector("event-detail")?.setAttribute("item-id", "a"));
    await expect
      .poll(() => page.locator("event-detail >> .ec-facts li").allInnerTexts())
      .toEqual(["الهدف 13: العمل المناخي", "الهدف 6: المياه النظيفة والنظافة الصحية"]);
    expect(await page.locator("event-detail >> .ec-facts").innerText()).toContain(
      "أمريكا اللاتينية ومنطقة البحر الكاريبي",
    );
    expect(asksForNames(requests)).toBe(true);
    await close();
  });

  it("are taken over from a server as they are", async () => {
    const attributes = { src: "/items.json", "item-id": "a", id: "d" };
    const { page, errors, requests, close } = await host.open(
      renderElement("event-detail", items, { attributes, lang: "en", stylesheet: "/style.css" }),
      { files, script: SCRIPT },
    );
    expect(await page.locator("#d >> .ec-facts").innerText()).toContain("Goal 13: Climate action");
    expect(requests.some((each) => /\/parts\/(detail-view|subject-names)-/.test(each))).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });
});
