import { element } from "./element.ts";
import { say } from "./say.ts";

/** The choice of what to start from. @param onText is handed the text, and what it is called */
export function startFrom(onText: (text: string, name: string) => void): void {
  const select = element<HTMLSelectElement>("play-start");
  select.addEventListener("change", async () => {
    const [chosen] = select.selectedOptions;
    if (!chosen?.value) return;
    const { value } = chosen;
    try {
      const response = await fetch(value);
      if (!response.ok) throw new Error(String(response.status));
      const text = await response.text();
      if (select.value !== value) return;
      onText(text, `“${chosen.text}”`);
      // Stays chosen until something is typed, so that arrow keys go on from here.
      select.value = value;
    } catch {
      say(element("play-told"), "This example could not be loaded. Try again, or write your own.");
      select.value = "";
    }
  });
}
