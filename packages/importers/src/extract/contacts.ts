import type { EventInput, Fact } from "@event-content/schema";
import type { Page } from "../read/page.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";

type Contact = NonNullable<EventInput["contacts"]>[number];

const LINE =
  /^(?:for (?:more|further) information,? (?:please )?)?(?:media |press )?contacts?(?: person)?\s*:?\s*(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}),?\s*(?:at |\(|<|e-?mail:?\s*)*(?<email>[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})\W*$/iu;

/** Contacts where a line plainly is one: "Contact: Jane Doe, doe@example.org". */
export function readContacts(page: Page): Reading<Contact[]> {
  const value: Contact[] = [];
  const facts: Fact[] = [];
  for (const piece of page.pieces) {
    const found =
      piece.kind === "text" && piece.text.length < 200 ? LINE.exec(piece.text)?.groups : undefined;
    if (!found?.name || !found.email || /\.\.|^\.|\.@/.test(found.email)) continue;
    facts.push(stated(`/contacts/${value.length}`, piece.text));
    value.push({ name: found.name, email: found.email });
  }
  return { value, facts, notes: [] };
}
