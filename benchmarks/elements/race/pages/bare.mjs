// The floor: an element written by hand that shows date, title and place, and can do nothing else.
const dates = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });
const ENTITIES = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<"]/g, (character) => ENTITIES[character]);

class BareList extends HTMLElement {
  set items(items) {
    this.attachShadow({ mode: "open" }).innerHTML = `<ul>${items.map(row).join("")}</ul>`;
  }
}

function row({ id, title, dates: { start }, place }) {
  const day = dates.format(new Date(`${start.slice(0, 10)}T00:00Z`));
  return `<li><time datetime="${start}">${day}</time> <a href="/events/${id}">${escaped(title)}</a> <span>${escaped(place.locality)}</span></li>`;
}

customElements.define("bare-list", BareList);

export function start(host, items) {
  const list = document.createElement("bare-list");
  list.items = items;
  host.append(list);
}

export const rows = (host) => host.firstElementChild.shadowRoot.querySelectorAll("li").length;
