// What only some events have.
export { addToCalendar } from "@event-content/renderer/item/add-to-calendar";
export { outcomes } from "@event-content/renderer/item/outcomes";
export { programme } from "@event-content/renderer/item/programme";
export { recordings } from "@event-content/renderer/item/recordings";
export { registration } from "@event-content/renderer/item/registration";
export { themes } from "@event-content/renderer/item/themes";
