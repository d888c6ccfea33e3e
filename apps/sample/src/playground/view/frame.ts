import { frameMarkup } from "../trusted-values.ts";

/**
 * Shows a document in the frame of a panel. The next one is made ready behind the present one and takes its place when it
 * has come, at the same scroll, so that typing does not make it flicker. Scripts never run there.
 */
export function showInFrame(panel: HTMLElement, markup: string): void {
  const [present, ...waiting] = panel.querySelectorAll<HTMLIFrameElement>(".play-frame");
  if (!present || (waiting.at(-1) ?? present).srcdoc === markup) return;
  for (const each of waiting) each.remove();
  const next = present.cloneNode() as HTMLIFrameElement;
  next.removeAttribute("srcdoc");
  next.dataset.waiting = "";
  next.tabIndex = -1;
  next.srcdoc = frameMarkup(markup);
  next.addEventListener(
    "load",
    () => {
      next.contentWindow?.scrollTo(0, present.contentWindow?.scrollY ?? 0);
      delete next.dataset.waiting;
      next.removeAttribute("tabindex");
      next.hidden = present.hidden;
      present.remove();
    },
    { once: true },
  );
  next.hidden = false;
  present.after(next);
}
