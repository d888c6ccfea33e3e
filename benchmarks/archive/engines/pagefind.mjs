import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import { LANGUAGES } from "../words.mjs";
import { fieldsOf, wantedOf } from "./fields.mjs";

let opened = 0;

/** Pagefind: an index a language, which a page merges; filters are exact values, and there is no span of time. */
export const engine = {
  name: "Pagefind",
  build: async (items, folder) => {
    const { index } = await createIndex({});
    for (const item of items) {
      const { id, title, summary, body, lang, kind, topics, goals, countries, years, first } = fieldsOf(item);
      await index.addCustomRecord({
        url: `/${id}`,
        content: `${title}\n${summary}\n${body}`,
        language: lang,
        meta: { title, summary },
        filters: { kind: [kind], lang: [lang], topics, goals, countries, years },
        sort: { first: String(first) },
      });
    }
    await index.writeFiles({ outputPath: join(folder, "pagefind") });
    const peak = peakOfChildren();
    await close();
    return { peak };
  },
  open: async (folder, fetch) => {
    globalThis.document = { querySelector: () => ({ getAttribute: () => LANGUAGES[0] }) };
    globalThis.location = new URL("http://localhost/");
    globalThis.fetch = async (url) => {
      // Each language is merged under an address of its own: two indexes of one address are taken for the same.
      const response = await fetch(new URL(url, location.href).pathname.replace(/^.*(?=\/pagefind\/)/, ""));
      return new Response(await response.arrayBuffer(), { status: response.status });
    };
    const reader = await import(`${pathToFileURL(join(folder, "pagefind", "pagefind.js"))}?${++opened}`);
    const archive = reader.createInstance({ basePath: "/pagefind/" });
    for (const language of LANGUAGES.slice(1))
      await archive.mergeIndex(`/${language}/pagefind/`, { language });
    return async (query) => {
      if (query.from !== undefined) return undefined;
      const filters = Object.fromEntries(wantedOf(query).map(([name, values]) => [name, { any: values }]));
      if (query.year !== undefined) filters.years = String(query.year);
      const sort = query.text === undefined ? { sort: { first: "desc" } } : {};
      const { results } = await archive.search(query.text ?? null, { filters, ...sort });
      const shown = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      return shown.map(({ url }) => url.split("/").at(-1));
    };
  },
};

/** The most memory its own program took, in kB; Linux tells it. */
function peakOfChildren() {
  try {
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8")
      .trim()
      .split(" ");
    const peaks = children.map((pid) =>
      Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0),
    );
    return Math.max(...peaks);
  } catch {
    return 0;
  }
}
