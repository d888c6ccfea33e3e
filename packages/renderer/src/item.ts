export { hours } from "./components/event-dates/hours.ts";
