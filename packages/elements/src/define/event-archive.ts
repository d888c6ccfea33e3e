import { EventArchiveElement } from "../event-archive/event-archive.ts";
import { defineElement } from "./define-element.ts";

defineElement("event-archive", EventArchiveElement);
