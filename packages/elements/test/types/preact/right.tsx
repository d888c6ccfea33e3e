/** @jsxImportSource preact */
import type { EventListElement } from "@event-content/elements";
import type {} from "@event-content/elements/jsx";
import type { JSX, RefObject } from "preact";

export function Tags({ list }: { readonly list: RefObject<EventListElement> }): JSX.Element {
  return (
    <>
      <event-list
        ref={list}
        src="/archive.json"
        limit={5}
        heading-level="3"
        density="compact"
        class="news"
        onevent-content:load={(event) => event.detail.items.length.toFixed()}
      >
        <a href="/news/">News</a>
      </event-list>
      <event-filters for="archive" filters="year" />
    </>
  );
}
