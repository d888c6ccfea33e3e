export { pageMark } from "../components/status-banner/status-banner.ts";
