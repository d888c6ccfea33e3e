import type {} from "@event-content/elements/jsx";
import { EventArchive, EventDate, EventList } from "@event-content/elements/react";
import type { JSX } from "react";

export function Wrong(): JSX.Element {
  return (
    <>
      {/* @ts-expect-error no such density */}
      <event-list density="tight" />
      {/* @ts-expect-error no such attribute */}
      <event-list pageSize={5} />
      {/* @ts-expect-error no number */}
      <event-list limit="many" />
      {/* @ts-expect-error an archive is no item */}
      <event-list items={[{ id: 1 }]} />
      {/* @ts-expect-error the detail has no such field */}
      <event-list onevent-content:load={(event) => event.detail.href} />
      {/* @ts-expect-error no such view */}
      <EventArchive view="grid" />
      {/* @ts-expect-error the number is a number */}
      <EventArchive pageSize="10" />
      {/* @ts-expect-error the detail has no such field */}
      <EventArchive onLoad={(event) => event.detail.href} />
      {/* @ts-expect-error a list has no change */}
      <EventList onChange={() => undefined} />
      {/* @ts-expect-error a date has no items */}
      <EventDate items={[]} />
    </>
  );
}
