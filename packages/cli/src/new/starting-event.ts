/** A file of an event to begin with: what is needed, and below it, as comments, what else there may be, each with an example. */
export function startingEvent(title: string, lang: string): string {
  return `---
# An event. The name of this file is its id: a to z, 0 to 9 and hyphens; it never changes.
# Take the # away from what you know, and leave out what you do not: nothing is guessed.
# A field for several languages: title: { en: Forum on shared rivers, fr: Forum sur les fleuves partagés }
kind: event
lang: ${lang}
title: ${title}

# conference, summit, workshop, meeting, dialogue, forum, seminar, webinar, training, briefing, consultation, session,
# observance, ceremony, exhibition, launch, other, or a word of your archive
# type: workshop
# summary: One or two sentences for lists, feeds and search.

# Dates: 2026-03-10, 2026-03 or 2026 where no more is known, XXXX-03-10 where the year is not stated.
# With hours: 2026-03-10T09:00 and the time zone of the place, by its IANA name. The end is the last day, included.
# dates:
#   start: 2026-03-10T09:00
#   end: 2026-03-11T17:30
#   timeZone: Asia/Almaty

# attendance: in-person # online, mixed
# place:
#   name: Palace of Nations
#   locality: Geneva
#   country: CH # ISO 3166-1
# online:
#   url: https://meet.example.org/rivers

# organizers:
#   - name: United Nations Development Programme
#     shortName: UNDP
#     role: organizer # partner, host
# participants:
#   count: 85
#   qualifier: about # exact, more-than
#   groups: [governments, civil society]

# sessions:
#   - title: Opening
#     type: opening
#     start: 2026-03-10T09:00
#     end: 2026-03-10T10:30
# outcomes:
#   - type: recommendation
#     text: Publish the water levels of all five rivers every day.
# documents:
#   - title: Concept note
#     kind: concept-note
#     url: https://www.example.org/rivers/concept-note.pdf
#     language: en

# What has become of it, where it is not as planned: rescheduled, postponed, cancelled, moved-online
# status:
#   value: postponed
#   note: New dates will be announced.

# topics: [water] # words of your archive's taxonomies
# goals: [6] # Sustainable Development Goals, 1 to 17
# countries: [KZ, KG]
---

The text of the page, in Markdown. The facts above are not repeated here.
`;
}
