export { sessionCounts } from "../components/programme/programme.ts";
