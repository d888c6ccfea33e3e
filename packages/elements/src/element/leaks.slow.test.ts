import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";
import { sampleItems, withHours } from "../../test/sample-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const TAGS = [
  "event-archive",
  "event-results",
  "event-calendar",
  "event-list",
  "event-detail",
  "event-search",
  "event-filters",
  "event-date",
  "add-to-calendar",
];
const files = { "/items.json": JSON.stringify([...sampleItems, withHours]) };

interface Counted {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Elements that are still held, by tag. */
  readonly held: Readonly<Record<string, number>>;
}

async function counted(session: CDPSession): Promise<Counted> {
  for (let times = 0; times < 3; times++) await session.send("HeapProfiler.collectGarbage");
  const held: Record<string, number> = {};
  for (const tag of TAGS) {
    const { result } = await session.send("Runtime.evaluate", {
      expression: `customElements.get("${tag}").prototype`,
    });
    const { objects } = await session.send("Runtime.queryObjects", {
      prototypeObjectId: result.objectId as string,
    });
    const { result: count } = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId as string,
      functionDeclaration: "function () { return this.length }",
      returnByValue: true,
    });
    held[tag] = count.value as number;
    await session.send("Runtime.releaseObject", { objectId: objects.objectId as string });
  }
  const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  return { heap, nodes, listeners, held };
}

/** Adds all elements, moves them, takes them away and adds them again; the last time they are away. */
function cycle(page: Page, times: number): Promise<void> {
  return page.evaluate(
    async ([tags, count]) => {
      const [one, other] = ["one", "other"].map((id) => document.getElementById(id) as HTMLElement);
      for (let time = 0; time < count; time++) {
        const made = tags.map((tag) => {
          const element = document.createElement(tag);
          element.setAttribute("src", "/items.json");
          if (/detail|add-/.test(tag)) element.setAttribute("item-id", "hours");
          if (tag === "event-date") element.setAttribute("start", "2026-03-10");
          return element;
        });
        one?.append(...made);
        if (time % 40 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
        else await Promise.resolve();
        other?.append(...made);
        await Promise.resolve();
        for (const each of made) each.remove();
        one?.append(...made);
        if (time % 20 === 1) await new Promise((resolve) => setTimeout(resolve));
        for (const each of made) each.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    [TAGS, times] as const,
  );
}

it("a thousand times added, moved, taken away and added again, nothing is left behind", async () => {
  const { page, errors, close } = await host.open('<div id="one"></div><div id="other"></div>', { files });
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await cycle(page, 300);
  const before = await counted(session);
  await cycle(page, 1000);
  const after = await counted(session);
  for (const tag of TAGS) expect(after.held[tag], tag).toBeLessThanOrEqual(1);
  expect(after.listeners - before.listeners).toBeLessThan(20);
  expect(after.nodes - before.nodes).toBeLessThan(500);
  expect(after.heap - before.heap).toBeLessThan(1e6);
  expect(errors).toEqual([]);
  await close();
});
