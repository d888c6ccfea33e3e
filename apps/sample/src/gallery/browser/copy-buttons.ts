/** Copies the code beside a button that is pressed; the button says what came of it. */
export function startCopyButtons(root: HTMLElement): void {
  root.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-copy]");
    const code = button?.parentElement?.querySelector("code");
    if (!button || !code) return;
    const copied = await copy(code.textContent ?? "");
    if (!copied) select(code);
    button.textContent = copied ? "Copied" : "Not allowed: press Ctrl+C";
    button.dataset.done = "";
    setTimeout(() => {
      button.textContent = "Copy";
      delete button.dataset.done;
    }, 4000);
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(code: Element): void {
  getSelection()?.selectAllChildren(code);
}
