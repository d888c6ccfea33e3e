export { registration } from "../components/registration/registration.ts";
