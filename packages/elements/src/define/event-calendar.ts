import { EventCalendarElement } from "../event-calendar/event-calendar.ts";
import { defineElement } from "./define-element.ts";

defineElement("event-calendar", EventCalendarElement);
