/** Puts words into a place that is read out when it changes, and leaves it alone when they are the same. */
export function say(place: HTMLElement, ...words: readonly (Node | string)[]): void {
  const whole = words.map((word) => (typeof word === "string" ? word : word.textContent)).join("");
  if (place.textContent === whole) return;
  place.replaceChildren(...words);
}
