import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, type HostPage, startHost } from "../../test/host.ts";
import { sampleItems, withHours } from "../../test/sample-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const files = { "/items.json": JSON.stringify([...sampleItems, withHours]) };
const src = 'src="/items.json"';
const EVERY = [
  `<event-archive id="archive" ${src} page-size="3"></event-archive>`,
  '<event-search for="archive"></event-search><event-filters for="archive"></event-filters>',
  `<event-results ${src} instance="other"></event-results>`,
  `<event-calendar ${src} instance="cal" month="2026-03" now="2026-03-12T06:00:00Z"></event-calendar>`,
  `<event-list ${src} when="auto" group-by="year"></event-list>`,
  `<event-detail ${src} item-id="hours"></event-detail>`,
  '<event-date start="2026-03-10T09:00" time-zone="Asia/Almaty"></event-date>',
  `<add-to-calendar ${src} item-id="hours" subscribe-href="/all.ics"></add-to-calendar>`,
].join("\n");

/** Every box of every shadow root, from its element's corner. */
function boxes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body > *")].flatMap((element) => {
      const inside = [...(element.shadowRoot?.querySelectorAll("*:not(slot, option)") ?? [])];
      const corner = inside.find((each) => each.matches("[part='content']"))?.getBoundingClientRect();
      return inside.map((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const at = [left - (corner?.left ?? 0), top - (corner?.top ?? 0), width, height].map(Math.round);
        return `${element.localName} ${each.localName}.${each.className} ${at} ${getComputedStyle(each).fontSize}`;
      });
    }),
  );
}

it.each([
  [
    "resets everything",
    "* { all: unset !important; box-sizing: content-box; font-size: 40px }",
    "* { margin: 0 }",
  ],
  [
    "styles every tag",
    "* { margin: 40px !important; padding: 9px !important; border: 5px solid red !important; float: left } h2, a, ul, li, table, time { font-size: 90px !important; position: fixed !important; letter-spacing: 9px !important }",
    "body > * { margin: 40px; padding: 9px; border: 5px solid red; float: left } html, body { margin: 40px; padding: 9px; border: 5px solid red; float: left }",
  ],
])("no box is moved by a host that %s", async (_, hostile, calm) => {
  const shown: string[][] = [];
  for (const css of [hostile, calm]) {
    const { page, errors, close } = await host.open(EVERY, { files, css });
    await expect.poll(() => page.locator("event-filters >> select").count()).toBeGreaterThan(0);
    shown.push(await boxes(page));
    expect(errors).toEqual([]);
    await close();
  }
  expect(shown[0]?.length).toBeGreaterThan(200);
  expect(shown[0]).toEqual(shown[1]);
});

/** Everything a reader can do. */
async function doEverything({ page }: HostPage): Promise<void> {
  const archive = page.locator("#archive");
  await archive.locator("input[type=search]").fill("report");
  await expect.poll(() => archive.locator(".ec-rows > li").count()).toBe(1);
  await archive.locator("input[type=search]").fill("");
  await expect.poll(() => archive.locator(".ec-rows > li").count()).toBe(3);
  await page.locator("event-filters >> select").first().selectOption({ index: 1 });
  await page.goBack();
  for (const view of ["Cards", "Timeline", "Month", "List"]) {
    const link = archive.getByRole("link", { name: view, exact: true });
    await link.click();
    await expect.poll(() => link.getAttribute("aria-current")).toBe("true");
  }
  await archive.locator("[part=pages] a").last().click();
  await page
    .locator("event-calendar")
    .getByRole("link", { name: /next month/i })
    .click();
  await page.locator("event-calendar >> td[tabindex='0']").press("ArrowRight");
  await page.locator("event-date >> button").click();
  await expect.poll(() => page.locator("event-date").innerText()).toBeDefined();
  await page.locator("add-to-calendar >> summary").click();
  const file = page.waitForEvent("download");
  await page.locator("add-to-calendar >> [data-action=file]").click();
  expect((await file).suggestedFilename()).toBe("hours.ics");
  await page.locator("add-to-calendar >> [data-action=copy]").click();
  await expect.poll(() => page.locator("add-to-calendar >> [role=status]").innerText()).not.toBe("");
}

it.each([
  ["the strict policy", ""],
  ["one that lists its policies", "; trusted-types event-content"],
])("every element and action leaves no report under %s, and asks nobody else", async (_, more) => {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'${more}`;
  const opened = await host.open(EVERY, { files, policy, permissions: ["clipboard-write"] });
  await doEverything(opened);
  expect(await opened.violations()).toEqual([]);
  expect(opened.errors).toEqual([]);
  expect(opened.messages).toEqual([]);
  expect(opened.requests.filter((url) => !url.startsWith(host.url) && !url.startsWith("blob:"))).toEqual([]);
  await opened.close();
});

it.each(["open", "closed"] as const)("works within an %s shadow root of another component", async (mode) => {
  const { page, errors, heard, close } = await host.open('<div id="outer"></div>', { files });
  const found = await page.evaluate(
    async ([given, html]) => {
      const root = (document.querySelector("#outer") as Element).attachShadow({ mode: given as "open" });
      const parsed = new DOMParser() as unknown as {
        parseFromString: (text: unknown, type: string) => Document;
      };
      const types = (
        window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): { createHTML(text: string): unknown } };
        }
      ).trustedTypes;
      const safe = types
        .createPolicy("host", { createHTML: (text: string) => text })
        .createHTML(html as string);
      root.append(...parsed.parseFromString(safe, "text/html").body.childNodes);
      for (let wait = 0; wait < 40; wait++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const shown = [...root.children].map(
          (each) => each.shadowRoot?.querySelectorAll(".ec *").length ?? 0,
        );
        if (shown.every((count) => count > 0)) return shown.length;
      }
      return [...root.children]
        .map((each) => `${each.localName} ${each.shadowRoot?.querySelectorAll(".ec *").length}`)
        .join(", ");
    },
    [mode, EVERY.replaceAll("\n", "")],
  );
  expect(found).toBe(9);
  expect((await heard()).filter(({ name }) => name === "error")).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it("goes on, styled, in a frame that it is moved into, and when it comes back by way of a template", async () => {
  const body = `<event-list src="/items.json"></event-list><iframe id="frame" src="/frame"></iframe>`;
  const { page, errors, messages, close } = await host.open(body, {
    files: { ...files, "/frame": '<!doctype html><html lang="ar"><title>Frame</title><body></body></html>' },
    policy: "",
  });
  await expect.poll(() => page.locator("event-list >> .ec-card").count()).toBeGreaterThan(0);
  const styled = (where: "frame" | "page"): Promise<unknown> =>
    page.evaluate(async (to) => {
      const frame = document.querySelector("iframe") as HTMLIFrameElement;
      const inside = frame.contentDocument as Document;
      const list = [document, inside].map((each) => each.querySelector("event-list")).find((each) => each);
      const template = document.createElement("template");
      if (to === "page") template.content.append(list as Element);
      (to === "page" ? document : inside).body.append(list as Element);
      await new Promise((done) => setTimeout(done, 600));
      const rows = list?.shadowRoot?.querySelector(".ec-rows") as Element;
      return [rows.closest("[lang]")?.getAttribute("lang"), getComputedStyle(rows).listStyleType];
    }, where);
  expect(await styled("frame")).toEqual(["ar", "none"]);
  expect(await styled("page")).toEqual(["en", "none"]);
  expect([...errors, ...messages]).toEqual([]);
  await close();
});
