import { takePlaceholders } from "./placeholders.ts";

/** What is nearer than this to the part of the page that is seen is loaded. */
const NEAR = "300px";
/** Of readers who pay for what they load: what is seen. */
const SEEN = "0px";

const TAGS: readonly string[] = [
  "add-to-calendar",
  "event-archive",
  "event-calendar",
  "event-date",
  "event-detail",
  "event-filters",
  "event-list",
  "event-results",
  "event-search",
];

const met = new WeakSet<Element>();
const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
  },
  { rootMargin: savesData() ? SEEN : NEAR },
);

function load(element: Element): void {
  const { localName } = element;
  for (const each of document.querySelectorAll(localName)) seen.unobserve(each);
  // A file that did not come is asked for again by the next element; what stands inside stays.
  import(new URL(`${localName}.js`, import.meta.url).href).catch(() =>
    console.warn(`The script of <${localName}> could not be loaded.`),
  );
}

function watch(): void {
  for (const tag of TAGS) {
    if (customElements.get(tag)) continue;
    for (const each of document.querySelectorAll(tag)) {
      if (met.has(each)) continue;
      met.add(each);
      // An element without a box is never seen: it may be waiting for its content.
      if (each.getClientRects().length === 0) load(each);
      else seen.observe(each);
    }
  }
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

takePlaceholders(document);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", watch, { once: true });
else watch();
new MutationObserver(watch).observe(document.documentElement, { childList: true, subtree: true });
