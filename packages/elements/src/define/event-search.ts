import { EventSearchElement } from "../event-search/event-search.ts";
import { defineElement } from "./define-element.ts";

defineElement("event-search", EventSearchElement);
