import { messages } from "./messages.ts";
import { passLinksOn } from "./pass-links-on.ts";
import { tellWordpress } from "./tell-wordpress.ts";
import { wordpressSecret } from "./wordpress-secret.ts";

/** Tells the page around this one how high its content is: now, whenever it changes, and when it is asked. */
export function tellHeight(): void {
  if (parent === window) return;
  const root = document.documentElement;
  const secret = wordpressSecret(location.hash);
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // To any origin: a frame cannot know where it stands, and a height is no secret.
    parent.postMessage({ type: messages.height, version: 1, height, title: document.title }, "*");
    if (secret) tellWordpress(height, secret);
  };
  new ResizeObserver(tell).observe(root);
  addEventListener("message", ({ source, data }: MessageEvent) => {
    if (source === parent && (data?.type === messages.ready || data?.message === "ready")) tell();
  });
  if (secret) passLinksOn(secret);
}
