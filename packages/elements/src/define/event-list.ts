import { EventListElement } from "../event-list/event-list.ts";
import { defineElement } from "./define-element.ts";

defineElement("event-list", EventListElement);
