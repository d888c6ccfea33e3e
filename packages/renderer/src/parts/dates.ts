export { datesFacts as dates } from "../components/event-dates/dates-facts.ts";
