import { createArchive } from "@event-content/archive";
import { EventList } from "@event-content/elements/react";
import { importPage } from "@event-content/importers";
import { renderItem } from "@event-content/renderer";
import { type EventInput, parseItem } from "@event-content/schema";

export const kind: EventInput = { id: "a", kind: "evnt", lang: "en", title: "A" };
export const title = parseItem({}).titel;
export const lang = renderItem({ id: "a", kind: "news", lang: "en", title: "A" }, { lang: 1 });
export const year = createArchive([]).query({ yeer: 2003 });
export const read = importPage(12);
export const list = <EventList limit="many" />;
