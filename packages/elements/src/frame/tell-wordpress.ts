/** The heights that WordPress gives a frame, in CSS pixels. */
const LEAST = 200;
const MOST = 1000;

/** Says to a WordPress page, in its own words, how high the content is. */
export function tellWordpress(height: number, secret: string): void {
  parent.postMessage({ message: "height", value: Math.min(Math.max(height, LEAST), MOST), secret }, "*");
}
