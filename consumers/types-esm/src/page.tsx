import { EventListElement } from "@event-content/elements";
import type {} from "@event-content/elements/jsx";
import { EventArchive } from "@event-content/elements/react";
import type { JSX } from "react";

export function Page({ href }: { readonly href: string }): JSX.Element {
  return (
    <>
      <EventArchive src={href} pageSize={10} view="cards" onLoad={(event) => event.detail.items[0]?.title} />
      <event-list src={href} heading-level={3} onevent-content:error={({ detail }) => detail.error.code} />
    </>
  );
}

export function limit(list: Element | null): number | undefined {
  return list instanceof EventListElement ? list.limit : undefined;
}

document.addEventListener("event-content:navigate", (event) => event.detail.href.startsWith("/"));
