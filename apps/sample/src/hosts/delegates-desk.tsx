import { EventDetail, EventList, type EventListProps } from "@event-content/elements/react";
import { type JSX, useState } from "react";

const SRC = new URL("../../archive/archive.json", location.href).href;
const KINDS = { "": "Everything", event: "Events", news: "News" };

export function DelegatesDesk(): JSX.Element {
  const [kind, setKind] = useState("");
  const [limit, setLimit] = useState(4);
  const [found, setFound] = useState("Loading…");
  const [item, setItem] = useState("");

  const open: EventListProps["onNavigate"] = (event) => {
    event.preventDefault();
    setItem(new URL(event.detail.href).hash.slice(1));
  };

  return (
    <main>
      <h1>Delegate’s Desk</h1>
      {item ? (
        <>
          <p>
            <button type="button" onClick={() => setItem("")}>
              Back to the list
            </button>
          </p>
          <EventDetail src={SRC} itemId={item} headingLevel={2} />
        </>
      ) : (
        <>
          <p className="tools">
            <label>
              Show{" "}
              <select value={kind} onChange={({ target }) => setKind(target.value)}>
                {Object.entries(KINDS).map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" onClick={() => setLimit(limit + 4)}>
              Four more
            </button>
            <output>{found}</output>
          </p>
          <EventList
            src={SRC}
            filterKind={kind}
            limit={limit}
            itemHref="#{id}"
            onNavigate={open}
            onLoad={({ detail }) => setFound(`${detail.items.length} of ${detail.total?.value}`)}
            onError={({ detail }) => setFound(detail.error.message)}
          />
        </>
      )}
    </main>
  );
}
