/** @jsxImportSource preact */
import type {} from "@event-content/elements/jsx";
import type { JSX } from "preact";

export function Wrong(): JSX.Element {
  return (
    <>
      {/* @ts-expect-error no such density */}
      <event-list density="tight" />
      {/* @ts-expect-error no number */}
      <event-list limit="many" />
      {/* @ts-expect-error the detail has no such field */}
      <event-list onevent-content:load={(event) => event.detail.href} />
    </>
  );
}
