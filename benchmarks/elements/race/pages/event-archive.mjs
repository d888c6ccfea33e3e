import "@event-content/elements/define/event-archive";

export function start(host, items, attributes) {
  const archive = document.createElement("event-archive");
  for (const [name, value] of Object.entries(attributes)) archive.setAttribute(name, value);
  if (items) archive.items = items;
  host.append(archive);
}

export const rows = (host) =>
  host.firstElementChild?.shadowRoot?.querySelectorAll(".ec-rows > li").length ?? 0;
