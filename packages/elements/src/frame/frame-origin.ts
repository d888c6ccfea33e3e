/** The origin that messages of a frame come from: that of its address, `null` where its sandbox takes it away. */
export function frameOrigin(frame: HTMLIFrameElement): string {
  if (frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin")) return "null";
  const link = document.createElement("a");
  link.href = frame.src;
  return link.origin;
}
