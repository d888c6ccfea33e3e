export { trail } from "../components/trail/trail.ts";
