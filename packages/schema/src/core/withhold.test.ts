import type { ItemInput } from "@event-content/schema";
import { withhold, withholdText } from "@event-content/schema/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("withholdText", () => {
  it.each([
    ["Write to a.person@example.org.", "Write to […]."],
    ["Call +41 22 917 1234 or +1 (212) 963-1234.", "Call […] or […]."],
    ["Tel.: 212-963-1234, Fax (212) 963 4879", "Tel.: […], Fax […]"],
    ["Téléphone : 022 917 12 34", "Téléphone : […]"],
    ["Тел. 8 (727) 258 26 43", "Тел. […]"],
    ["هاتف: 0227 123 456", "هاتف: […]"],
    ["电话：010-6532 3731", "电话：[…]"],
  ])("%s", (text, shown) => {
    expect(withholdText(text)).toBe(shown);
    expect(withholdText(text, { contacts: "public" })).toBe(text);
  });

  it.each([
    "A/RES/58/4, S/PV.4812 and E/CN.4/2003/1-2003/12",
    "In 2003-2004, 1 195 000 people; ISBN 978-92-1-101361-0",
    "Mobile 2003-2004 programme, the 1990s, 12-13 November 2003",
    "at 09:00+06:00, 2003-11-12T09:00",
    "https://maps.example.org/@43.238949,76.889709,12z/+77172701234",
    "Telegraph 1923 1945 1967",
    "+5 degrees, +12.5 per cent",
  ])("leaves %s", (text) => expect(withholdText(text)).toBe(text));
});

const item: ItemInput = {
  id: "a",
  kind: "event",
  lang: "en",
  title: "A",
  body: [{ _type: "block", children: [{ _type: "span", text: "Nothing of the kind, 2003." }] }],
  documents: [{ title: "Note", url: "/note.pdf" }],
};

describe("withhold", () => {
  it("gives back the same item where there is nothing to withhold", () => {
    expect(withhold(item)).toBe(item);
  });

  it("lets no address and no number through, wherever it stands", () => {
    const secrets = fc.constantFrom("a.person@example.org", "+41 22 555 01 23", "Tel. 022 555 01 23");
    fc.assert(
      fc.property(secrets, fc.string(), (secret, around) => {
        const words = `${around.replace(/[\d+@]/g, "")} ${secret} `;
        const full: ItemInput = {
          ...item,
          title: words,
          summary: { en: words, fr: words },
          dates: { start: "2003-11-12", asPrinted: words, basis: { kind: "inferred", reason: words } },
          place: { name: words, address: { en: words } },
          organizers: [{ name: words, url: "mailto:a.person@example.org" }],
          contacts: [
            {
              name: "A. Person",
              email: "a.person@example.org",
              phone: "+41 22 555 01 23",
              organization: words,
            },
          ],
          sessions: [
            {
              title: words,
              speakers: [{ name: words }],
              documents: [{ title: words, kind: "participants", url: "/people.pdf" }],
            },
          ],
          body: [
            {
              _type: "block",
              markDefs: [{ _type: "link", _key: "a", href: "tel:+41225550123" }],
              children: [{ _type: "span", text: words, marks: ["a"] }],
            },
          ],
          source: { facts: [{ path: "/title", quote: words, basis: "stated" }] },
        };
        const shown = JSON.stringify(withhold(full));
        expect(shown).not.toMatch(/a\.person@|555.?01.?23|5550123|A\. Person|people\.pdf|mailto:|tel:/);
        expect(withhold(full, { contacts: "public", participants: "public" })).toEqual(full);
      }),
    );
  });
});
