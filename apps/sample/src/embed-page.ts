import { renderElement } from "@event-content/elements/server";
import { html, trustedHtml } from "@event-content/renderer/templates";
import type { Content } from "./read-content.ts";
import { type Lang, pathOf } from "./site.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const WORDS = {
  en: {
    dir: "ltr",
    title: "Steppe Business Review",
    lead: "A made-up magazine with loud styles of its own and a strict security policy. One script tag shows the archive of another site.",
    list: "Latest from the archive",
    link: "News and events archive",
    detail: "One event, readable before its script arrives",
    code: "What this page contains",
    back: "Back to the archive",
  },
  ar: {
    dir: "rtl",
    title: "مجلة أعمال السهوب",
    lead: "مجلة متخيلة لها أنماطها الصاخبة وسياسة أمن صارمة. وسم برنامجي واحد يعرض محفوظات موقع آخر.",
    list: "الأحدث في المحفوظات",
    link: "محفوظات الأخبار والمناسبات",
    detail: "مناسبة واحدة تُقرأ قبل وصول البرنامج",
    code: "ما تحتويه هذه الصفحة",
    back: "العودة إلى المحفوظات",
  },
} as const;

/** A page of somebody else: its own loud styles, a strict policy, and the archive by one script tag. */
export function embedPage(content: Content, lang: Lang): string {
  const words = WORDS[lang];
  const href = `${pathOf(lang)}{id}/`;
  const tag = `<event-list src="/items.json" filter-kind="event" limit="5" item-href="${href}">
  <a href="${pathOf(lang)}">${words.link}</a>
</event-list>
<script type="module" src="/embed.js"></script>`;
  const seed = content.items.find((item) => item.kind === "event" && item.archive !== undefined);
  const detail = renderElement("event-detail", content.items, {
    lang,
    stylesheet: "/event-content.css",
    attributes: { src: "/items.json", "item-id": seed?.id ?? "", "item-href": href, "heading-level": "3" },
  });
  const [element = "", script = ""] = tag.split("\n<script");
  return html`<!doctype html>
<html lang="${lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${words.title}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/host.css">
${trustedHtml(`<script${script}`)}
</head>
<body>
<header><p class="brand">${words.title}</p></header>
<main>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<h2>${words.list}</h2>
${trustedHtml(element)}
<h2>${words.code}</h2>
<pre tabindex="0"><code>${tag}</code></pre>
<h2>${words.detail}</h2>
${trustedHtml(detail)}
<p><a href="${pathOf(lang)}">${words.back}</a></p>
</main>
</body>
</html>
`.html;
}
