/** A file of a news item to begin with: what is needed, and below it, as comments, what else there may be, each with an example. */
export function startingNews(title: string, lang: string): string {
  return `---
# A news item. The name of this file is its id: a to z, 0 to 9 and hyphens; it never changes.
# Take the # away from what you know, and leave out what you do not: nothing is guessed.
# A field for several languages: title: { en: Five countries share data, fr: Cinq pays partagent leurs données }
kind: news
lang: ${lang}
title: ${title}

# article, press-release, statement, speech, advisory
# type: press-release
# summary: One or two sentences for lists, feeds and search.
# published: 2026-03-12
# dateline: Almaty, 12 March 2026
# byline: Information Service

# The events it is about, by their ids
# about: [forum-on-shared-rivers]

# documents:
#   - title: Joint statement
#     kind: statement
#     url: https://www.example.org/rivers/statement.pdf
#     language: en
# links:
#   - title: The forum's own page
#     url: https://www.example.org/rivers/

# topics: [water] # words of your archive's taxonomies
# goals: [6] # Sustainable Development Goals, 1 to 17
# countries: [KZ, KG]
---

The text of the item, in Markdown: paragraphs, **strong words**, [links](https://www.example.org/), lists, quotations, tables.
`;
}
