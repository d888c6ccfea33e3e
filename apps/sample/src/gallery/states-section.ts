import { type HtmlString, html } from "@event-content/renderer/templates";
import type { Exhibit } from "./exhibit.ts";

const STATES = [
  ["loading", "Loading", "The host has not answered yet."],
  ["empty", "Empty", "The host answered with an empty list."],
  ["no-match", "No match", "Nothing has the word that was asked for."],
  ["failed", "Failed", "The host answers 503."],
  ["stale", "Stale", "The host answered once, then 503."],
  ["up", "Working again", "The host answers again. Press “Try again”, as a reader would."],
] as const;

/** A second element whose host can be slow, empty or down when the reader says so. */
export function statesSection({ tag, asks }: Exhibit): HtmlString | null {
  if (!asks) return null;
  const states = STATES.filter(([state]) => isPossible(tag, state));
  return html`<section class="gallery-part gallery-states" aria-labelledby="states" data-states="${tag}">
<h2 id="states">When things go wrong</h2>
<p>A second <code>&lt;${tag}&gt;</code>, whose host you can slow down or switch off. What it shows is what your readers would see; only the answers of the host are played.</p>
<p class="gallery-scriptless">This needs JavaScript.</p>
<div class="gallery-choices" role="group" aria-label="State of the host">${states.map(([state, name, said]) => html`<button type="button" data-state="${state}" data-says="${said}" aria-pressed="false">${name}</button>`)}</div>
<p class="gallery-said" role="status" data-said>Choose a state.</p>
<div class="gallery-around" data-state-stage></div>
</section>`;
}

function isPossible(tag: string, state: string): boolean {
  const one = tag === "event-detail" || tag === "add-to-calendar";
  if (state === "empty" || state === "no-match") return !one && tag !== "event-calendar";
  return state !== "stale" || tag !== "add-to-calendar";
}
