import "@event-content/elements/define/event-date";
import type {} from "@event-content/elements/jsx";
import { EventArchive, EventList } from "@event-content/elements/react";
import input from "@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json";
import type { ItemInput } from "@event-content/schema";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

const items = input.items as unknown as readonly ItemInput[];

function App() {
  const [found, setFound] = useState("");
  return (
    <>
      <output>Shown: {found}</output>
      <EventArchive
        items={items}
        onLoad={({ detail }) => setFound(detail.items.map(({ id }) => id).join())}
      />
      <EventList items={items} density="compact" />
      <event-date start="2026-03-10T09:00" time-zone="Asia/Almaty" />
    </>
  );
}

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
