/** WordPress lets no frame open a window: links within the archive are handed to the page around, which follows them. */
export function passLinksOn(secret: string): void {
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (link?.host !== location.host) return;
    event.preventDefault();
    parent.postMessage({ message: "link", value: link.href, secret }, "*");
  });
}
