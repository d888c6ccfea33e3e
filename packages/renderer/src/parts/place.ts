export { venue as place } from "../components/place/venue.ts";
