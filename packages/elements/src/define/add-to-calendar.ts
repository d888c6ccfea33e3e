import { AddToCalendarElement } from "../add-to-calendar/add-to-calendar.ts";
import { defineElement } from "./define-element.ts";

defineElement("add-to-calendar", AddToCalendarElement);
