import { createArchive } from "@event-content/archive";
import "@event-content/elements/define/event-list";
import input from "@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json";
import { renderItem } from "@event-content/renderer/item";
import { en } from "@event-content/renderer/lang/en/item";
import "@event-content/renderer/style/item.css";

const archive = createArchive(input.items);
document.querySelector("event-list").source = archive;
document.querySelector("main").innerHTML = renderItem(archive.get("night-ferries"), {
  languages: [en],
}).html;
