export { themes } from "../components/themes/themes.ts";
