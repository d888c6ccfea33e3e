import input from "@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json";
import { type EventInput, parseItem } from "@event-content/schema";

export const event: EventInput = parseItem(input.items[0]) as EventInput;
