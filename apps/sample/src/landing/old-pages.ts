import { type HtmlString, html } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { hrefOf } from "../frame/site-url.ts";

const SEED = "promoting-stability-and-growth-in-central-asia";

/** Facts of the old page, each beside the words it was read from. Where the words are long, what matters of them. */
const FACTS = [
  {
    path: "/dates/start",
    words: /On November 12-13/,
    fact: "12–13 November 2003",
    note: "the year is inferred from the page’s address, and says so",
  },
  {
    path: "/participants/count",
    words: /some 85 participants/,
    fact: "About 85 participants",
    note: "“about” stays with the number",
  },
  {
    path: "/sessionCounts/0",
    words: /The five plenary sessions/,
    fact: "Five plenary sessions",
    note: "their titles are not known, so none are shown",
  },
  {
    path: "/documents/0",
    words: /Click here for a list of participants/,
    fact: "List of participants",
    note: "personal data: withheld; the original page’s link is not known",
  },
] as const;

/** What an importer makes of an archived page: words on one side, facts on the other. */
export function oldPages(items: readonly ItemInput[]): HtmlString {
  const seed = items.find(({ id }) => id === SEED);
  const rows = FACTS.flatMap(({ path, words, fact, note }) => {
    const quote = seed?.source?.facts?.find((each) => each.path === path)?.quote;
    const found = words.exec(quote ?? "")?.[0];
    if (found === undefined)
      throw new Error(`The old page no longer says ${words} where ${path} is read from.`);
    return html`<tr><td><q>${found}</q></td><td><strong>${fact}</strong><br><span class="ec-note">${note}</span></td></tr>`;
  });
  return html`<section class="landing-part" aria-labelledby="old-pages">
<div><h2 id="old-pages">Old pages become facts</h2>
<p>A page of 2003 from the archive of the UN Global Compact: no year beside its date, documents behind “Click here”. It was read by the importer and is shown as it stands.</p>
<p>Each fact keeps the words it was read from. What a page does not say, no output says.</p>
<p><a href="${hrefOf(`archive/en/${SEED}/`)}">The workshop, as an event</a><br><a href="${hrefOf("playground/")}">Paste a page of yours</a></p></div>
<div class="site-table" tabindex="0" role="group" aria-labelledby="old-pages"><table><thead><tr><th>The page says</th><th>The archive says</th></tr></thead><tbody>${rows}</tbody></table></div>
</section>`;
}
