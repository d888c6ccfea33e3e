import { readdirSync, readFileSync } from "node:fs";
import { renderElement } from "@event-content/elements/server";
import {
  type ListOptions,
  renderArchivePage,
  renderFilterForm,
  renderMonthCalendar,
  renderTimeline,
} from "@event-content/renderer";
import type { ItemInput } from "@event-content/schema";

interface Case {
  readonly items: readonly ItemInput[];
  readonly options?: ListOptions;
}

const CASES = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));
// The hinge of a row, statuses, registration, the notice of an old page, rich text, and nothing at all.
const SHOWN = /^(00[1-57]|01[12]|02[2389]|03[0-9]|04[0146]|052|060|062)-/;

/** The body of a page with what the fixtures can show, in elements with declarative shadow roots. */
export function themedBody(): string {
  const cases = readdirSync(CASES).filter((name) => SHOWN.test(name));
  const elements = cases.map((name) => {
    const { items, options = {} } = JSON.parse(
      readFileSync(new URL(`${name}/input.json`, CASES), "utf8"),
    ) as Case;
    const given = { render: options, ...(options.lang !== undefined && { lang: options.lang }) };
    const list = renderElement("event-list", items, {
      ...given,
      stylesheet: "/list.css",
      attributes: { "group-by": "year" },
    });
    return items.length > 0
      ? list + renderElement("event-detail", items, { ...given, stylesheet: "/item.css" })
      : list;
  });
  return `${elements.join("\n")}\n${archive()}`;
}

/** What has fields, pages and a grid: the archive's page, a month, a line of time. */
function archive(): string {
  const items = [1, 2, 3].map(
    (day): ItemInput => ({
      id: `e${day}`,
      kind: "event",
      lang: "en",
      title: `Event ${day}`,
      dates: { start: `2003-11-0${day}` },
    }),
  );
  const options = { itemHref: "/{id}", now: "2003-11-02T10:00:00Z" };
  const page = renderArchivePage(
    {
      items,
      total: { value: 60, relation: "eq" },
      pages: { page: 2, pages: 3, href: "?p={page}" },
      years: {
        years: [
          { year: 2003, count: 3 },
          { year: 2002, count: 1 },
        ],
        href: "/{year}",
        current: 2003,
      },
    },
    options,
  );
  const parts = [
    page,
    renderFilterForm(
      {
        action: "/",
        query: { text: "water" },
        range: true,
        sort: true,
        choices: { kind: [{ value: "event" }] },
      },
      options,
    ),
    renderMonthCalendar({ month: "2003-11", items }, options),
    renderTimeline(items, options),
  ];
  return `<event-archive><template shadowrootmode="open"><link rel="stylesheet" href="/archive.css"><div part="content">${parts.join("")}</div></template></event-archive>`;
}
