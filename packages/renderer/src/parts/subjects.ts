export { subjects } from "../components/facts/subjects.ts";
