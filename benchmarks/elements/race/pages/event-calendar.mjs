import "@event-content/elements/define/event-calendar";

export function start(host, items, attributes) {
  const calendar = document.createElement("event-calendar");
  for (const [name, value] of Object.entries(attributes)) calendar.setAttribute(name, value);
  calendar.items = items;
  host.append(calendar);
}

export const rows = (host) =>
  host.firstElementChild?.shadowRoot?.querySelectorAll("a[href^='/events/']").length ?? 0;
