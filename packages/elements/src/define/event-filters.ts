import { EventFiltersElement } from "../event-filters/event-filters.ts";
import { defineElement } from "./define-element.ts";

defineElement("event-filters", EventFiltersElement);
