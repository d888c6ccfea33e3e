import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What WordPress leaves of the HTML of a provider that it found by itself: elements, and of each its attributes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};
/** So much of a page is read, in bytes, when an answer is looked for. */
const READ = 153_600;

/** The address of the answer that a page names in its head, as WordPress looks for it; undefined where it finds none. */
export function discoveredAnswer(page: string): string | undefined {
  const head = Buffer.from(page)
    .subarray(0, READ)
    .toString()
    .split(/<\/head>/i, 1)[0];
  const links = all(parse(head ?? ""), "link").map(attributesOf);
  const answer = (type: string) => links.find((link) => link.type === type)?.href;
  return answer("application/json+oembed") ?? answer("text/xml+oembed");
}

/** What WordPress puts into a post for a rich answer of a provider that is in no list; undefined where it gives up. */
export function embeddedByWordpress(answer: string, secret: string): string | undefined {
  const { type, html } = JSON.parse(answer.trim()) as { type: string; html?: string };
  if (type !== "rich" || !html) return undefined;
  const kept = parseFragment(serialized(parseFragment(html)));
  const [frame] = all(kept, "iframe");
  if (!frame) return undefined;
  const quote = kept.childNodes.find(
    (node): node is Element => "tagName" in node && node.tagName === "blockquote",
  );
  const { src = "", ...attributes } = attributesOf(frame);
  const hidden = quote ? ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"' : "";
  const own = { ...attributes, src: `${src}#?secret=${secret}`, "data-secret": secret };
  const iframe = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}${written(own)}></iframe>`;
  return quote
    ? `<blockquote class="wp-embedded-content" data-secret="${secret}">${quote.childNodes.map(serialized).join("")}</blockquote>${iframe}`
    : iframe;
}

/**
 * The listener of a WordPress page, for a browser: a message with the secret of a frame shows the frame in place of the
 * link and sets its height, from 200 to 1000; a link to the frame's own host is followed.
 */
export const WORDPRESS_LISTENER = `
addEventListener("message", ({ data, source }) => {
  if (!data || /[^a-zA-Z0-9]/.test(data.secret)) return;
  const named = (tag) => [...document.querySelectorAll(tag + '[data-secret="' + data.secret + '"]')];
  for (const quote of named("blockquote")) quote.style.display = "none";
  for (const frame of named("iframe").filter((each) => each.contentWindow === source)) {
    frame.removeAttribute("style");
    if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 0));
    if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
      top.location.href = data.value;
  }
});
addEventListener("load", () => {
  for (const frame of document.querySelectorAll("iframe.wp-embedded-content"))
    frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
});`;

function all(node: Node, name: string): Element[] {
  const own = "tagName" in node && node.tagName === name ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap((child) => all(child, name))] : own;
}

function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

/** A tree as HTML without what is not kept; the text inside stays. */
function serialized(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return escaped(node.value);
  const inside = "childNodes" in node ? node.childNodes.map(serialized).join("") : "";
  const names = "tagName" in node ? KEPT[node.tagName] : undefined;
  if (!names || !("tagName" in node)) return inside;
  const kept = Object.entries(attributesOf(node)).filter(([name]) => names.includes(name));
  return `<${node.tagName}${written(Object.fromEntries(kept))}>${inside}</${node.tagName}>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
