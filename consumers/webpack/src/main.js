import "@event-content/elements/define/event-calendar";
import "@event-content/elements/define/event-detail";
import input from "@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json";

document.querySelector("event-calendar").items = input.items;
document.querySelector("event-detail").items = input.items;
