import "@event-content/elements/define/event-archive";
import "@event-content/elements/themes/institutional.css";
import input from "@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json";

document.querySelector("event-archive").items = input.items;
