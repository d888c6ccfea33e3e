import { html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { embedded } from "./embed-code.ts";
import { embedScript } from "./embed-script.ts";
import type { Host } from "./host.ts";
import { hostRule } from "./host-file.ts";

/** A site in Arabic: the element takes language and direction from the page. */
export function arabicHost(archive: BuiltArchive): Host {
  const list = embedded(
    "A tag, which takes its language from the page",
    `<event-list src="${archive.href}archive.json" limit="5" filter-lang="ar" group-by="year">
  <a href="${archive.href}ar/">الأخبار والمناسبات</a>
</event-list>
${embedScript(archive)}`,
  );
  return {
    id: "arabic",
    name: "A site in Arabic",
    how: "The tag names no language: it takes Arabic, and right to left, from the page.",
    title: "جمعية ضفاف للثقافة",
    lang: "ar",
    dir: "rtl",
    body: html`<header><p class="brand">جمعية ضفاف للثقافة</p><nav aria-label="القائمة"><a href="#main">عن الجمعية</a> <a href="#main">المكتبة</a> <a href="#main" aria-current="page">من الذاكرة</a></nav></header>
<main id="main">
<h1>من الذاكرة: مؤتمرات غيّرت العالم</h1>
<p class="lead">نعود كل شهر إلى لقاء من اللقاءات التي رسمت ملامح عالمنا، ونقرأ معاً ما اتفق عليه المجتمعون وما بقي منه اليوم.</p>
${list.live}
</main>
<footer><p>جمعية من نسج الخيال، وُضعت هنا مثالاً.</p></footer>`,
    code: [list.code, hostRule("arabic.css", "event-list {")],
  };
}
