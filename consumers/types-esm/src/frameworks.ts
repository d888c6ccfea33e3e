import "@event-content/elements/define/event-list";
import type {} from "@event-content/elements/svelte";
import type {} from "@event-content/elements/vue";
import type { SvelteHTMLElements } from "svelte/elements";
import type { GlobalComponents } from "vue";

export const svelte: Partial<SvelteHTMLElements["event-list"]> = { src: "/items.json", limit: 5 };
export type VueList = GlobalComponents["event-list"];
