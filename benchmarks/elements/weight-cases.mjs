import { renderElement } from "@event-content/elements/server";

/**
 * Pages to be weighed. `bar`: gzip bytes at most; with `over`, so many more than that page.
 * `/days.json` holds news and events of whole days, `/items.json` events with their hours too, `/archive.json` is a bundle.
 */
export function weightCases(items) {
  const [{ id }] = items;
  const server = renderElement("event-detail", [items[0]], {
    attributes: { src: "/items.json", "item-id": id },
  });
  const archive = page("event-archive", 'src="/days.json"');
  const written = (tag, more = {}) => ({
    tags: [tag],
    html: renderElement(tag, items, { attributes: { src: "/items.json", ...more } }),
  });
  return [
    { name: "<event-list>", bar: 9000, ...page("event-list", 'src="/days.json"') },
    { name: "<event-list>, hours too", ...page("event-list", 'src="/items.json"') },
    { name: "<event-list> of a bundle", ...page("event-list", 'src="/archive.json"') },
    { name: "<event-archive>", bar: 15_000, ...archive },
    {
      name: "<event-archive>, cards",
      bar: 15_000,
      ...page("event-archive", 'src="/days.json" view="cards"'),
    },
    { name: "<event-archive>, hours too", ...page("event-archive", 'src="/items.json"') },
    { name: "<event-archive> in Arabic", bar: 3000, over: "<event-archive>", ...archive, lang: "ar" },
    {
      name: "<event-archive> after a search",
      bar: 10_000,
      over: "<event-archive>",
      ...archive,
      after: searched,
    },
    {
      name: "<event-archive> with a month",
      bar: 15_000,
      over: "<event-archive>",
      ...page("event-archive", 'src="/days.json" view="month"'),
    },
    { name: "<event-archive> of a bundle", ...page("event-archive", 'src="/archive.json"') },
    {
      name: "<event-archive> of a bundle after a search",
      bar: 10_000,
      over: "<event-archive> of a bundle",
      ...page("event-archive", 'src="/archive.json"'),
      after: searched,
    },
    { name: "<event-detail>", bar: 8000, ...page("event-detail", `src="/items.json" item-id="${id}"`) },
    { name: "<event-list> over server HTML", bar: 9000, ...written("event-list") },
    { name: "<event-archive> over server HTML", bar: 15_000, ...written("event-archive") },
    { name: "<event-calendar> over server HTML", ...written("event-calendar", { month: "2024-03" }) },
    { name: "<event-detail> over server HTML", bar: 8000, tags: ["event-detail"], html: server },
    {
      name: "<event-archive> and <event-calendar>",
      bar: 15_000,
      over: "<event-archive>",
      tags: ["event-archive", "event-calendar"],
      html: `${archive.html}<event-calendar src="/days.json" month="2024-03"></event-calendar>`,
    },
    { name: "<event-calendar> alone", ...page("event-calendar", 'src="/items.json" month="2024-03"') },
    { name: "<event-date>", ...page("event-date", 'start="2026-03-10T09:00" time-zone="Asia/Almaty"') },
    { name: "<add-to-calendar>", ...page("add-to-calendar", `src="/items.json" item-id="${id}"`) },
  ];
}

function page(tag, attributes) {
  return { tags: [tag], html: `<${tag} ${attributes}></${tag}>` };
}

async function searched(page) {
  const said = () => page.locator("event-archive [role=status]").innerText();
  const before = await said();
  await page.locator("input[type=search]").fill("water");
  while ((await said()) === before) await page.waitForTimeout(50);
}
