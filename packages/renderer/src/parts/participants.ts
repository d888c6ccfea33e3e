export { participants } from "../components/participants/participants.ts";
