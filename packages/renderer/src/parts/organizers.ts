export { organizers } from "../components/organizers/organizers.ts";
