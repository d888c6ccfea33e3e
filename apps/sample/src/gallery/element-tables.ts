import { type HtmlString, html } from "@event-content/renderer/templates";
import { hrefOf } from "../frame/site-url.ts";
import type { Declaration, ManifestAttribute } from "./manifest.ts";

type Row = readonly (string | HtmlString)[];

/** All that an element understands, from its manifest. */
export function elementTables(declaration: Declaration): HtmlString {
  const { attributes, events, slots, cssParts, cssProperties } = declaration;
  return html`<section class="gallery-part" aria-labelledby="reference">
<h2 id="reference">All that it understands</h2>
<p>Made from <code>custom-elements.json</code> of the package; in the <a href="${hrefOf("docs/elements/")}">docs</a> with the properties, methods and types.</p>
${table(
  "Attributes",
  ["Attribute", "Values", "Means"],
  attributes.map((each) => [code(each.name), values(each), prose(each.description)]),
)}
${table(
  "Events",
  ["Event", "Can be cancelled", "Means"],
  events.map(({ name, description }) => [
    code(name),
    /\bcancel\b/.test(description) ? "yes" : "no",
    description,
  ]),
)}
${table(
  "Slots",
  ["Slot", "Holds"],
  slots.map(({ name, description }) => [code(name), description]),
)}
${table(
  "Parts",
  ["Part", "Is"],
  cssParts.map(({ name, description }) => [code(`::part(${name})`), description]),
)}
${table(
  "Custom properties",
  ["Property", "Is", "Default"],
  cssProperties.map((each) => [code(each.name), each.description, code(each.default)]),
)}
</section>`;
}

function table(name: string, heads: readonly string[], rows: readonly Row[]): HtmlString | null {
  if (rows.length === 0) return null;
  const id = `table-${name.replace(/\W/g, "-").toLowerCase()}`;
  return html`<details class="gallery-reference"><summary id="${id}">${name} <span>${rows.length}</span></summary>
<div class="site-table" role="region" aria-labelledby="${id}" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div></details>`;
}

function values({ type, default: fallback }: ManifestAttribute): HtmlString {
  const closed = [...type.text.matchAll(/"([^"]+)"/g)].map(([, value = ""]) => value);
  const named =
    closed.length > 0
      ? closed.map((value) => html`<code>${value}</code> `)
      : type.text === "string"
        ? "text"
        : type.text;
  return html`${named}${fallback ? html` <span class="gallery-default">default ${fallback}</span>` : null}`;
}

function code(text: string): HtmlString {
  return html`<code>${text}</code>`;
}

/** Text of the manifest, whose code stands between grave accents. */
function prose(text: string): HtmlString {
  return html`${text.split("`").map((part, index) => (index % 2 === 1 ? code(part) : part))}`;
}
