export { addToCalendar } from "../components/add-to-calendar/add-to-calendar.ts";
