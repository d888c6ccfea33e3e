import { EventDateElement } from "../event-date/event-date.ts";
import { defineElement } from "./define-element.ts";

defineElement("event-date", EventDateElement);
