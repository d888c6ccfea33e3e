import { type HtmlString, html } from "@event-content/renderer/templates";
import { hrefOf } from "../frame/site-url.ts";

/** What a manager asks first. Figures come from pages that tell how they were measured. */
const ANSWERS = [
  {
    question: "What runs on the server?",
    answer: "Nothing. The archive is files; a copy of the folder is a copy of the archive.",
    more: ["Publishing", "docs/publishing/"],
  },
  {
    question: "How large may it grow?",
    answer:
      "A million items. A search in 100,000 of them moves 41 kB at the median, in three round trips at most.",
    more: ["Scale", "docs/scale/"],
  },
  {
    question: "What do readers load from others?",
    answer: "Nothing: no fonts, no counters, no cookies. The strictest security policy holds.",
    more: ["Security", "docs/security/"],
  },
  {
    question: "Can everybody read it?",
    answer:
      "Without a script, with a keyboard, on paper, at 400% zoom, in six languages. What was tested, and what was not, is written down.",
    more: ["Accessibility", "docs/accessibility/"],
  },
  {
    question: "What of personal data?",
    answer:
      "Lists of participants and personal addresses are withheld from every output unless you say otherwise.",
    more: ["Writing content", "docs/content/#what-belongs-where"],
  },
  {
    question: "Are we locked in?",
    answer:
      "Content is JSON or Markdown with a published schema. The bundle’s format is documented; licence Apache-2.0.",
    more: ["Schema", "docs/schema/"],
  },
] as const;

/** Questions and answers for those who decide. */
export function measured(): HtmlString {
  return html`<section class="landing-part" aria-labelledby="answers">
<div><h2 id="answers">For those who decide</h2></div>
<dl class="landing-answers">${ANSWERS.map(
    ({ question, answer, more: [name, path] }) =>
      html`<div><dt>${question}</dt><dd>${answer} <a href="${hrefOf(path)}">${name}</a></dd></div>`,
  )}</dl>
</section>`;
}
