import "@event-content/elements/define";
import type { EventArchiveElement, EventListElement } from "@event-content/elements";
import type {} from "@event-content/elements/jsx";
import { EventArchive, EventDate, EventFilters, EventList } from "@event-content/elements/react";
import type { JSX, RefObject } from "react";

const items = [{ id: "a", kind: "event", lang: "en", title: "A", dates: { start: "2003-11-12" } }] as const;

export function Tags({ list }: { readonly list: RefObject<EventListElement | null> }): JSX.Element {
  return (
    <>
      <event-list
        ref={list}
        src="/archive.json"
        item-href="/news/{id}"
        limit={5}
        heading-level="3"
        density="compact"
        items={items}
        className="news"
        onevent-content:load={(event) => event.detail.items.length.toFixed()}
        onevent-content:error={(event) => event.detail.error.code.trim()}
      >
        <a href="/news/">News</a>
      </event-list>
      <event-archive view="timeline" paging="more" asked={{ year: "2004" }} />
      <event-calendar view="agenda" week-start={6} />
      <event-search for="archive" />
      <event-date start="2004-11-12" zone="reader" />
    </>
  );
}

export function Components({
  archive,
}: {
  readonly archive: RefObject<EventArchiveElement | null>;
}): JSX.Element {
  return (
    <>
      <EventArchive
        ref={archive}
        src="/archive.json"
        pageSize={10}
        view="cards"
        onNavigate={(event) => {
          if (event.detail.href.startsWith("/")) event.preventDefault();
        }}
        onChange={(event) => event.detail.asked.year?.trim()}
        onQuery={(event) => event.detail.query.text?.trim()}
      />
      <EventList items={items} groupBy="year" lang="fr" className="news" aria-label="News">
        <a href="/news/">News</a>
      </EventList>
      <EventFilters htmlFor="archive" filters="year" />
      <EventDate start="2004-11-12T09:00" timeZone="Asia/Almaty" />
    </>
  );
}
