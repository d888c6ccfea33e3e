export { outcomes } from "../components/outcomes/outcomes.ts";
