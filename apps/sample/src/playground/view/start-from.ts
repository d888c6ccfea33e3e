import { element } from "./element.ts";
import { say } from "./say.ts";

/** The choice of what to start from. @param onText is handed the text, and what it is called */
export function startFrom(onText: (text: string, name: string) => void): void {
  const select = element<HTMLSelectElement>("play-start");
  select.addEventListener("change", async () => {
    const [chosen] = select.selectedOptions;
    if (!chosen?.value) return;
    try {
      const response = await fetch(chosen.value);
      if (!response.ok) throw new Error(String(response.status));
      onText(await response.text(), `“${chosen.text}”`);
    } catch {
      say(element("play-told"), "This example could not be loaded. Try again, or write your own.");
    }
    select.value = "";
  });
}
