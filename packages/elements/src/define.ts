import { EventDetailElement } from "./event-detail/event-detail.ts";
import { EventListElement } from "./event-list/event-list.ts";

// Two copies on one page: the first one stays.
for (const [name, element] of [
  ["event-list", EventListElement],
  ["event-detail", EventDetailElement],
] as const) {
  if (!globalThis.customElements?.get(name)) globalThis.customElements?.define(name, element);
}
