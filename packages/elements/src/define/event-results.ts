import { EventResultsElement } from "../event-results/event-results.ts";
import { defineElement } from "./define-element.ts";

defineElement("event-results", EventResultsElement);
