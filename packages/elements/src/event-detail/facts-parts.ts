// What stands in the panel of facts.
export { dates } from "@event-content/renderer/item/dates";
export { interpretation } from "@event-content/renderer/item/interpretation";
export { organizers } from "@event-content/renderer/item/organizers";
export { pageMark } from "@event-content/renderer/item/page-mark";
export { participants } from "@event-content/renderer/item/participants";
export { place } from "@event-content/renderer/item/place";
export { sessionCounts } from "@event-content/renderer/item/session-counts";
export { statusBanner } from "@event-content/renderer/item/status-banner";
export { subjects } from "@event-content/renderer/item/subjects";
