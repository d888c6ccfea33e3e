import { createArchive } from "@event-content/archive";
import "@event-content/elements/define/event-list.js";
import { renderItem } from "@event-content/renderer/item.js";
import { en } from "@event-content/renderer/lang/en/item.js";

const items = await (await fetch("items.json")).json();
document.querySelector("event-list").source = createArchive(items);
document.querySelector("main").innerHTML = renderItem(items[0], { languages: [en] }).html;
