import { eachElement } from "./each-element.ts";
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
const loading = new Set<string>();
const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
  },
  { rootMargin: savesData() ? SEEN : NEAR },
);

function load(element: Element): void {
  const { localName } = element;
  seen.unobserve(element);
  if (loading.has(localName)) return;
  loading.add(localName);
  // A file that did not come is asked for again by the next element; what stands inside stays.
  import(new URL(`${localName}.js`, import.meta.url).href).catch(() => {
    loading.delete(localName);
    console.warn(`The script of <${localName}> could not be loaded.`);
  });
}

function meet(element: Element): void {
  if (!isOurs(element) || met.has(element) || customElements.get(element.localName)) return;
  met.add(element);
  // An element without a box is never seen: it may be waiting for its content.
  if (element.getClientRects().length === 0) load(element);
  else seen.observe(element);
}

function isOurs({ localName }: Element): boolean {
  return TAGS.includes(localName);
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

takePlaceholders(document);
const begin = (): void => eachElement(document, meet, isOurs);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { once: true });
else begin();
