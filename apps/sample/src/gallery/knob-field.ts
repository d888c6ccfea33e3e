import { type HtmlString, html } from "@event-content/renderer/templates";
import type { Knob } from "./knob.ts";

/** A knob with its label; without a script nobody turns it. */
export function knobField(knob: Knob): HtmlString {
  const { name, label } = knob;
  return html`<div class="gallery-knob"><label for="${idOf(knob)}">${label ?? html`<code>${name}</code>`}</label>${control(knob)}</div>`;
}

function control(knob: Knob): HtmlString {
  const { name, kind, value, choices = [], suggestions, min, max, step, unit } = knob;
  const id = idOf(knob);
  const own = html` id="${id}" name="${name}" data-target="${knob.target}" data-about="${knob.about}"${unit === undefined ? null : html` data-unit="${unit}"`}${knob.isNumber ? html` data-number` : null}${knob.given ? html` data-given` : null}`;
  switch (kind) {
    case "choice":
      return html`<select${own}>${choices.map(([choice, said]) => html`<option value="${choice}"${choice === value ? html` selected` : null}>${said}</option>`)}</select>`;
    case "boolean":
      return html`<input type="checkbox"${own}>`;
    case "text":
      return html`<input type="text" value="${value}" spellcheck="false" autocomplete="off"${suggestions ? html` list="${id}-list"` : null}${own}>${
        suggestions
          ? html`<datalist id="${id}-list">${suggestions.map((each) => html`<option value="${each}"></option>`)}</datalist>`
          : null
      }`;
    case "color":
      return html`<input type="color" value="${value}"${own}>`;
    default:
      return html`<input type="${kind}" value="${value}" min="${min}" max="${max}"${step ? html` step="${step}"` : null}${own}>`;
  }
}

function idOf({ name }: Knob): string {
  return `knob-${name.replace(/^--/, "")}`;
}
