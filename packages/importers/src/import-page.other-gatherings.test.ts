import { importPage } from "@event-content/importers";
import { describe, expect, it } from "vitest";
import { eventOf } from "./cases/event-of.ts";
import type { ImportResult } from "./import-result.ts";

const read = (...lines: readonly string[]): ImportResult =>
  importPage(["Home / News & Events / Archive", ...lines].join("\n\n"));

describe("what a page says of other gatherings is not said of its own", () => {
  it("takes the days that open a sentence in which people meet, not those of the work taken up", () => {
    const event = eventOf(
      read(
        "Policy Dialogue Examines Supply Chains",
        "From 30 June to 2 July, fifty-two representatives of companies and trade unions met in Geneva to discuss supply chains. The Policy Dialogue, convened by the Global Compact Office, built on the work begun at a meeting in Paris in May 2002.",
      ),
    );
    expect(event.dates).toMatchObject({
      start: "XXXX-06-30",
      end: "XXXX-07-02",
      asPrinted: "30 June to 2 July",
    });
    expect(event.place).toEqual({ locality: "Geneva" });
  });

  it("takes no place from the signing of a convention", () => {
    const event = eventOf(
      read(
        "Seminar on Forest Law Held in Libreville",
        "Forestry officials from eleven countries attended a seminar here this week.",
        "The Convention on Biological Diversity was signed on 5 June 1992 in Rio de Janeiro, Brazil.",
      ),
    );
    expect(event).not.toHaveProperty("place");
    expect(event).not.toHaveProperty("dates");
  });

  it("does not take the days of a range for a part of the name", () => {
    const event = eventOf(
      read(
        "Local Network Leaders Meet",
        "More than 120 participants from 44 countries met in Barcelona, Spain, from 26 to 27 September 2006 for the Fourth Annual Local Networks Forum.",
      ),
    );
    expect(event.title).toBe("Fourth Annual Local Networks Forum");
    expect(event.participants).toEqual({ count: 120, qualifier: "more-than", countryCount: 44 });
  });

  it("finds the day after a headquarters", () => {
    const event = eventOf(
      read(
        "Investors Discuss Climate Risk",
        "More than 300 delegates attended the Third Investor Summit on Climate Risk at United Nations Headquarters on 14 February 2008.",
        "The next summit will be held in January 2010. Registration for it closes on 1 December 2009.",
      ),
    );
    expect(event.dates).toMatchObject({ start: "2008-02-14" });
  });

  it("does not take working groups for sessions", () => {
    const event = eventOf(
      read(
        "Conference Opens",
        "A conference was held in Dakar, Senegal, on 12 October 1999.",
        "Six working groups will examine labour migration.",
      ),
    );
    expect(event).not.toHaveProperty("sessionCounts");
  });

  it("reads a trail after “You are here:”, whatever separates it", () => {
    const [news] = importPage(
      "You are here: Home : News & Events : Archive\n\nTwelfth Meeting\n\nNothing else is known.",
    ).items;
    expect(news?.trail?.map((step) => step.title)).toEqual(["Home", "News & Events", "Archive"]);
  });

  it("takes no day on which something else happened", () => {
    const { items } = read(
      "Dialogue on Private Investment",
      "A dozen people came. It rained on November 12-13.",
    );
    for (const item of items) expect(item).not.toHaveProperty("dates");
  });

  it("reads days and place at the end of a long sentence", () => {
    const event = eventOf(
      read(
        "Workshop on Reporting",
        "The workshop on sustainability reporting attracted approximately 150 participants, including company managers, accountants and students, to Kuala Lumpur, Malaysia, on July 7-8.",
      ),
    );
    expect(event).toMatchObject({
      dates: { start: "XXXX-07-07", end: "XXXX-07-08" },
      place: { locality: "Kuala Lumpur", country: "MY" },
      participants: { count: 150, qualifier: "about" },
    });
  });
});
