import { createRequire } from "node:module";
import { renderItem } from "@event-content/renderer";

const input = createRequire(import.meta.url)(
  "@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json",
);

export default function configure(eleventy) {
  eleventy.addGlobalData("items", input.items);
  eleventy.addFilter("item", (item, lang) => renderItem(item, { lang }));
  eleventy.addPassthroughCopy({
    "node_modules/@event-content/elements/dist/browser": "elements",
    "node_modules/@event-content/renderer/dist/style.css": "style.css",
  });
  return { dir: { input: "src", output: "dist" } };
}
