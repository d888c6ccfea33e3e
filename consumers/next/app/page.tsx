import { EventList } from "@event-content/elements/react";
import { renderItem } from "@event-content/renderer";
import { event } from "./event";

export default function Page() {
  return (
    <>
      <main dangerouslySetInnerHTML={{ __html: renderItem(event) }} />
      <EventList items={[event]}>
        <a href="/archive/">Archive</a>
      </EventList>
    </>
  );
}
