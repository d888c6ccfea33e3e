import "@event-content/elements/define/event-list";

export function start(host, items, attributes) {
  const list = document.createElement("event-list");
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  if (items) list.items = items;
  host.append(list);
}

export const rows = (host) =>
  host.firstElementChild?.shadowRoot?.querySelectorAll(".ec-rows > li").length ?? 0;
