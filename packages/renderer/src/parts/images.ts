export { images } from "../components/images/images.ts";
