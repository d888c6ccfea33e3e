export { archiveBanner } from "../components/archive-banner/archive-banner.ts";
