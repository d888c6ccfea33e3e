import type { ItemInput } from "@event-content/schema";
import { goalName, regionNames } from "../components/facts/subject-names.ts";
import { plain } from "../components/text/text.ts";
import type { RenderState } from "../state/render-state.ts";

/** What an item is about, in words: its topics, goals and regions by their names. */
export function keywords({ topics = [], goals = [], regions = [] }: ItemInput, state: RenderState): string[] {
  const home = state.archive?.languages[0] ?? "en";
  const labels = state.archive?.taxonomies?.topics;
  return [
    ...topics.map((topic) => plain(labels?.[topic], home, state) ?? topic),
    ...goals.map((goal) => goalName(goal, state)),
    ...regions.map((code) => plain(regionNames(code, state), home, state) ?? code),
  ];
}
