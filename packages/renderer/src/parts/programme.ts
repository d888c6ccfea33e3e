export { programme } from "../components/programme/programme.ts";
