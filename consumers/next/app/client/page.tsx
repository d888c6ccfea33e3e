"use client";

import { EventArchive } from "@event-content/elements/react";
import { useState } from "react";
import { event } from "../event";

const items = [event];

export default function Page() {
  const [total, setTotal] = useState(0);
  return (
    <>
      <output>Total: {total}</output>
      <EventArchive items={items} onLoad={({ detail }) => setTotal(detail.total?.value ?? 0)}>
        <a href="/archive/">Archive</a>
      </EventArchive>
    </>
  );
}
