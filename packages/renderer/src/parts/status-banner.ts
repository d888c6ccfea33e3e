export { statusBanner } from "../components/status-banner/status-banner.ts";
