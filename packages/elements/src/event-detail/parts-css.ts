import button from "@event-content/renderer/style/button.css";
import parts from "@event-content/renderer/style/item-parts.css";
import menu from "@event-content/renderer/style/menu.css";

/** How the parts of an item look. */
export const partsCss: string = button + parts + menu;
