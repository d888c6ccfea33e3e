/** After so many milliseconds without a key, words are asked for. */
const TYPING = 200;

/** Tells of every form in a root that was sent, in which something was chosen, or in which the reader stopped typing. */
export function listenToForms(
  root: ShadowRoot,
  take: (form: HTMLFormElement, how: "push" | "replace") => void,
): void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  const takeNow = (form: HTMLFormElement | null, how: "push" | "replace"): void => {
    clearTimeout(typing);
    if (form?.isConnected) take(form, how);
  };
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    takeNow(event.target as HTMLFormElement, "push");
  });
  root.addEventListener("change", (event) => {
    const { form, type } = event.target as HTMLInputElement;
    takeNow(form, type === "search" ? "replace" : "push");
  });
  const typed = (event: Event): void => {
    const { form, type } = event.target as HTMLInputElement;
    // Letters that are being made into a Chinese word are no word yet.
    if (type !== "search" || (event as InputEvent).isComposing) return;
    clearTimeout(typing);
    typing = setTimeout(takeNow, TYPING, form, "replace");
  };
  root.addEventListener("input", typed);
  root.addEventListener("compositionend", typed);
}
