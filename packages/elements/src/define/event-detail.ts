import { EventDetailElement } from "../event-detail/event-detail.ts";
import { defineElement } from "./define-element.ts";

defineElement("event-detail", EventDetailElement);
