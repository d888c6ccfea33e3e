import { createArchive } from "@event-content/archive";
import { renderItem } from "@event-content/renderer";
import { type EventInput, parseItem } from "@event-content/schema";

export const kind: EventInput = { id: "a", kind: "evnt", lang: "en", title: "A" };
export const title = parseItem({}).titel;
export const lang = renderItem({ id: "a", kind: "news", lang: "en", title: "A" }, { lang: 1 });
export const year = createArchive([]).query({ yeer: 2003 });
