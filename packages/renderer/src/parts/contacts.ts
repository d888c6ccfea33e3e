export { contacts } from "../components/contacts/contacts.ts";
