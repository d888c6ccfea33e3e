/** What the page in a frame and the page around it say to each other. */
export const messages = {
  /** From the frame: `{ type, version: 1, height, title }`, the height in CSS pixels. */
  height: "event-content:height",
  /** From the page around it, for a frame that was there first: say your height again. */
  ready: "event-content:ready",
} as const;
