import { acceptedHeight } from "./accepted-height.ts";
import { frameOrigin } from "./frame-origin.ts";
import { messages } from "./messages.ts";

const FRAMES = "iframe[data-event-content-frame],[data-event-content] iframe";
const LONGEST_TITLE = 200;

/** Gives every frame of an archive on this page the height of its content, and a title where it has none. */
export function watchFrames(): void {
  addEventListener("message", (event: MessageEvent) => {
    if (event.data?.type !== messages.height || event.data.version !== 1) return;
    const height = acceptedHeight(event.data.height);
    const frame = frames().find((each) => each.contentWindow === event.source);
    if (height === undefined || !frame || event.origin !== frameOrigin(frame)) return;
    frame.setAttribute("height", `${height}`);
    const { title } = event.data;
    if (!frame.title.trim() && typeof title === "string") frame.title = title.slice(0, LONGEST_TITLE);
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: messages.ready }, "*");
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
}
