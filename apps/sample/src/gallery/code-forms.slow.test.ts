import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import vue from "@vitejs/plugin-vue";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CODE_FORMS } from "./code/code-forms.ts";
import type { Embed, EmbedAttribute } from "./code/embed.ts";
import { propertyName } from "./code/property-name.ts";
import { embedOf } from "./embed-of.ts";
import { EXHIBITS } from "./exhibits.ts";
import { declarationOf } from "./manifest.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
// Within the app, so that its packages are found.
const folder = (() => {
  const parent = fileURLToPath(new URL("../../node_modules/.gallery/", import.meta.url));
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(parent);
})();

let browser: Browser;
let site: ServedFolder;
let host: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(dist, { headers: { "access-control-allow-origin": "*" } });
  host = await serveFolder(folder);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = (name: string, value: string): EmbedAttribute => ({ name, value, kind: "text" });

function listEmbed(): Embed {
  const exhibit = EXHIBITS.find(({ tag }) => tag === "event-list");
  if (!exhibit) throw new Error("There is no event-list.");
  const archive = `${site.url}/archive/`;
  const integrity = JSON.parse(readFileSync(`${dist}archive/elements/integrity.json`, "utf8"));
  return embedOf(
    exhibit,
    [text("src", "archive.json"), { name: "limit", value: "3", kind: "number" }, text("group-by", "year")],
    { archive, base: archive, theme: "institutional", properties: [["--ec-link", "#7a1f5c"]], integrity },
  );
}

/** What a form has to copy under a label that begins so. */
function codeOf(form: string, label: string): string {
  const blocks = CODE_FORMS.find(({ id }) => id === form)?.blocks(listEmbed()) ?? [];
  const found = blocks.find((block) => block.label.startsWith(label));
  if (!found) throw new Error(`${form} has no block "${label}".`);
  return found.code;
}

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><title>Host</title>${head}<body>${body}</body></html>`;

async function shows(name: string): Promise<void> {
  const { page, errors, close } = await openPage(browser, `${host.url}/${name}`);
  await expect.poll(() => page.locator("event-list >> .ec-rows > li").count()).toBe(3);
  await expect.poll(() => page.locator("event-list >> h2").count()).toBeGreaterThan(0);
  expect(
    await page.locator("event-list").evaluate((each) => getComputedStyle(each).getPropertyValue("--ec-link")),
  ).toBe("#7a1f5c");
  expect(errors).toEqual([]);
  await close();
}

it("the script tag and its style sheet work on a page of another site", async () => {
  const style = `<style>${codeOf("script", "A style sheet")}</style>`;
  write("script.html", page(codeOf("script", "Where"), style));
  await shows("script.html");
});

it.each(["wordpress", "drupal"])(
  "what goes into an editor of %s that strips tags becomes the element",
  async (form) => {
    const script = codeOf("script", "Where").slice(codeOf("script", "Where").indexOf("<script"));
    const code =
      form === "drupal" ? codeOf("drupal", "A field") + script : codeOf("wordpress", "A Custom HTML");
    expect(code).toMatch(/^(<link[^>]*>\n)?<div data-event-content="list"/);
    write(`${form}.html`, page(code, `<style>${codeOf(form, "A style sheet")}</style>`));
    await shows(`${form}.html`);
  },
);

it("the address to be pasted names an oEmbed answer with a frame, and the frame is there", async () => {
  const path = codeOf("wordpress", "A line").replace(`${site.url}/`, "");
  expect(codeOf("wordpress", "The same")).toBe(`[embed]${site.url}/${path}[/embed]`);
  const html = readFileSync(`${dist}${path}index.html`, "utf8");
  const answer = /application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1] ?? "";
  const { html: frame } = (await (await fetch(site.url + new URL(answer).pathname)).json()) as {
    html: string;
  };
  const src = /<iframe[^>]* src="([^"]+)"/.exec(frame)?.[1] ?? "";
  expect((await fetch(site.url + new URL(src).pathname)).status).toBe(200);
});

it("the iframe has the height of its content", async () => {
  write(
    "iframe.html",
    page(codeOf("iframe", "Where"), `<style>${codeOf("iframe", "A style sheet")}</style>`),
  );
  const { page: opened, errors, close } = await openPage(browser, `${host.url}/iframe.html`);
  await expect.poll(() => opened.locator("iframe").getAttribute("height")).not.toBe("640");
  expect(await opened.frameLocator("iframe").locator(".ec-rows > li").count()).toBeGreaterThan(3);
  expect(errors).toEqual([]);
  await close();
});

it("npm, React and Vue are compiled by Vite, and show the same", async () => {
  for (const form of ["npm", "react", "vue"]) write(`${form}.css`, codeOf(form, "A style sheet"));
  write("npm.js", `import "./npm.css";\n${codeOf("npm", "A script")}`);
  write("npm.html", page(`${codeOf("npm", "Where")}<script type="module" src="./npm.js"></script>`));
  write("news.tsx", codeOf("react", "A component"));
  write(
    "react.tsx",
    `import "./react.css";\nimport { createRoot } from "react-dom/client";\nimport { News } from "./news.tsx";\ncreateRoot(document.querySelector("main") as Element).render(<News />);`,
  );
  write("react.html", page('<main></main><script type="module" src="./react.tsx"></script>'));
  write("news.vue", codeOf("vue", "A component"));
  write(
    "vue.js",
    'import "./vue.css";\nimport { createApp } from "vue";\nimport News from "./news.vue";\ncreateApp(News).mount("main");',
  );
  write("vue.html", page('<main></main><script type="module" src="./vue.js"></script>'));
  await build({
    root: folder,
    base: "./",
    configFile: false,
    logLevel: "error",
    // As the block for vite.config.ts says.
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes("-") } } })],
    build: {
      outDir: join(folder, "out"),
      rollupOptions: { input: ["npm", "react", "vue"].map((form) => join(folder, `${form}.html`)) },
    },
  });
  expect(codeOf("vue", "vite.config.ts")).toContain('isCustomElement: (tag) => tag.includes("-")');
  for (const form of ["npm", "react", "vue"]) await shows(`out/${form}.html`);
});

it.each(EXHIBITS.map(({ tag }) => tag))("every attribute of <%s> has the property that code names", (tag) => {
  for (const { name, fieldName } of declarationOf(tag).attributes) expect(propertyName(name)).toBe(fieldName);
});
