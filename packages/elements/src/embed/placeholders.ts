const TAGS: Readonly<Record<string, string>> = {
  archive: "event-archive",
  list: "event-list",
  detail: "event-detail",
  calendar: "event-calendar",
  results: "event-results",
  search: "event-search",
  filters: "event-filters",
  date: "event-date",
  "add-to-calendar": "add-to-calendar",
};
/** The attributes of all elements, and `id`, by which parts find their archive. */
const KNOWN =
  /^(id|src|lang|now|for|instance|density|order|limit|paging|place|zone|start|end|when|month|views?|filters|(item|heading|filter|group|page|deep|ics|subscribe|time|week)-[a-z-]+)$/;
const HOLDERS = "[data-event-content]";

/**
 * Puts an element into every `<div data-event-content="list" data-src="…">` and around what stands in a
 * `<blockquote data-event-content="…">`, for systems that strip unknown tags; also into those that come later.
 */
export function takePlaceholders(root: Document): void {
  const take = (): void => {
    for (const holder of root.querySelectorAll<HTMLElement>(HOLDERS)) takePlaceholder(holder);
  };
  const begin = (): void => {
    take();
    new MutationObserver(take).observe(root.documentElement, { childList: true, subtree: true });
  };
  if (root.readyState === "loading") root.addEventListener("DOMContentLoaded", begin, { once: true });
  else begin();
}

function takePlaceholder(holder: HTMLElement): void {
  const { eventContent = "", ...attributes } = holder.dataset;
  const tag = Object.hasOwn(TAGS, eventContent) ? TAGS[eventContent] : undefined;
  holder.removeAttribute("data-event-content");
  if (!tag) {
    const words = Object.keys(TAGS).join(", ");
    console.warn(`data-event-content="${eventContent}" is not understood. Give one of ${words}.`);
    return;
  }
  const element = holder.ownerDocument.createElement(tag);
  for (const [key, value = ""] of Object.entries(attributes)) {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    // An editor that lets data-onclick through must not have let onclick through.
    if (KNOWN.test(name)) element.setAttribute(name, value);
  }
  // What stands inside is what a reader has until there is something better: it goes into the element.
  const quoted = holder.localName === "blockquote";
  if (quoted) {
    holder.replaceWith(element);
    element.append(holder);
  } else {
    element.append(...holder.childNodes);
    holder.append(element);
  }
}
