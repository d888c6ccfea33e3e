import { readFileSync } from "node:fs";
import type { ItemInput } from "@event-content/schema";
import type { Page, Route } from "playwright-core";
import { archiveItems } from "./archive-items.ts";

const CASES = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));
const caseItem = (name: string): ItemInput =>
  JSON.parse(readFileSync(new URL(`${name}/input.json`, CASES), "utf8")).items[0];

/** What the hosts of `states` answer. */
export const stateFiles: Readonly<Record<string, unknown>> = {
  "/items.json": archiveItems.map((item, at) => ({
    ...item,
    goals: [1 + (at % 17)],
    regions: [at % 2 === 0 ? "143" : "419"],
  })),
  "/none.json": [],
  "/event.json": [caseItem("011-all-fields-event")],
  "/news.json": [caseItem("012-all-fields-news")],
  "/down.json": () => ({ status: 503, body: "" }),
  "/slow.json": () => new Promise(() => {}),
};

export interface State {
  readonly name: string;
  readonly html: string;
  /** What the address asks. */
  readonly search?: string;
  /** What is to be done before it is reached. */
  readonly act?: (page: Page) => Promise<void>;
  /** What shows that it is reached. */
  readonly shows: string;
}

const archive = (src = "items", more = ""): string =>
  `<event-archive src="/${src}.json" item-href="/e/{id}" page-size="4" now="2003-04-09T12:00:00Z" ${more}></event-archive>`;
const calendar = (view: string): string =>
  `<event-calendar src="/items.json" item-href="/e/{id}" now="2003-04-09T12:00:00Z" view="${view}"></event-calendar>`;

async function fail(page: Page): Promise<void> {
  const down = (route: Route): Promise<void> => route.fulfill({ status: 503, body: "" });
  await page.route("**/items.json", down);
  await page.locator("event-archive").evaluate((node) => (node as unknown as { reload(): void }).reload());
  await page.locator("event-archive >> [part='notice'] button").waitFor();
  await page.unroute("**/items.json", down);
}

/** Every element in every state that a reader can see it in. */
export const states: readonly State[] = [
  { name: "archive, list", html: archive(), shows: ".ec-rows" },
  {
    name: "archive, cards",
    html: archive("items", 'view="cards"'),
    search: "ec-text=water",
    shows: ".ec-cards",
  },
  { name: "archive, timeline", html: archive("items", 'view="timeline"'), shows: ".ec-timeline" },
  { name: "archive, month", html: archive("items", 'view="month"'), shows: "table" },
  {
    name: "archive, every filter",
    html: archive("items", 'filters="text,kind,type,topic,goal,country,region,lang,year,range,order,years"'),
    shows: "input[type=date]",
  },
  {
    name: "archive, more",
    html: archive("items", 'paging="more" density="compact" group-by="year"'),
    shows: ".ec-more",
  },
  { name: "archive, no match", html: archive(), search: "ec-text=zzz&ec-year=2003", shows: ".ec-state" },
  { name: "archive, words meant", html: archive(), search: "ec-text=watre", shows: "[role=status] a" },
  { name: "archive, empty", html: archive("none"), shows: ".ec-empty" },
  { name: "archive, loading", html: archive("slow"), shows: "[role=status]" },
  { name: "archive, failed", html: archive("down"), shows: "[role=alert]" },
  { name: "archive, stale", html: archive(), act: fail, shows: "[part='notice'] button" },
  {
    name: "parts apart",
    html: '<event-search></event-search><event-filters></event-filters><event-results src="/items.json" item-href="/e/{id}" page-size="4"></event-results>',
    shows: "event-filters >> .ec-years",
  },
  {
    name: "list",
    html: '<event-list src="/items.json" item-href="/e/{id}" when="past" limit="4"></event-list>',
    shows: ".ec-rows",
  },
  { name: "list, empty", html: '<event-list src="/none.json"></event-list>', shows: ".ec-empty" },
  { name: "list, failed", html: '<event-list src="/down.json"></event-list>', shows: "[role=alert]" },
  { name: "event", html: '<event-detail src="/event.json"></event-detail>', shows: ".ec-title" },
  { name: "news", html: '<event-detail src="/news.json"></event-detail>', shows: ".ec-title" },
  { name: "calendar, month", html: calendar("month"), shows: "[role=grid]" },
  { name: "calendar, agenda", html: calendar("agenda"), shows: ".ec-rows" },
  {
    name: "add to calendar",
    html: '<add-to-calendar src="/items.json" item-id="event-09" subscribe-href="/c.ics"></add-to-calendar>',
    act: (page) => page.locator("add-to-calendar >> summary").click(),
    shows: ".ec-menu a",
  },
  {
    name: "date",
    html: '<event-date start="2026-03-10T09:00" time-zone="Asia/Tokyo"></event-date>',
    shows: "button",
  },
];

/** The page of a state, by `?state=` and its place in the list. */
export function statePage({ searchParams }: URL): string {
  return `<h1>Host</h1>${states[Number(searchParams.get("state"))]?.html ?? ""}`;
}

/** All states on one page, as far as an address is not needed to reach them. */
export function allStates(): string {
  return states
    .filter(({ name }) => name !== "parts apart")
    .map(({ html }) => html.replace("<event-archive", '<event-archive deep-link="off"'))
    .join("");
}

/** Opens a state, and waits until it is there. */
export async function openState(page: Page, index: number): Promise<void> {
  const { search = "", act, shows } = states[index] as State;
  await page.goto(`https://host.test/?state=${index}&${search}`);
  if (act) await page.locator("[part='results'], summary").first().waitFor();
  await act?.(page);
  await page.locator(shows).first().waitFor({ state: "visible" });
}
