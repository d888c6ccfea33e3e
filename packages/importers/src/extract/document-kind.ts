import type { DocumentEntry } from "@event-content/schema";

type Kind = NonNullable<DocumentEntry["kind"]>;

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    "participants",
    /\b(?:lists? of (?:the )?(?:participants|attendees|delegates|participating \w+)|participants?['’]? lists?|attend(?:ance|ees?) lists?|delegates?['’]? lists?)\b/i,
  ],
  ["background-note", /\bbackground (?:note|paper|document|information|material|brief)s?\b/i],
  ["concept-note", /\bconcept (?:note|paper)s?\b/i],
  ["press-release", /\b(?:press|news) releases?\b/i],
  ["agenda", /\bagendas?\b/i],
  ["minutes", /\bminutes\b/i],
  ["presentation", /\b(?:presentations?|slides|power ?points?)\b/i],
  ["declaration", /\b(?:declaration|communiqu[eé]|charter)s?\b/i],
  ["resolution", /\bresolutions?\b/i],
  ["report", /\b(?:reports?|summar(?:y|ies)|proceedings|case stud(?:y|ies)|findings|outcome document)\b/i],
  ["programme", /\b(?:programmes?|programs?|schedule|timetable)\b/i],
  ["statement", /\b(?:statements?|speech(?:es)?|remarks|address|keynote)\b/i],
  ["flyer", /\b(?:flyers?|fliers?|brochures?|leaflets?|posters?)\b/i],
  [
    "other",
    /\b(?:papers?|documents?|transcripts?|publications?|guidelines?|handbooks?|manuals?|toolkits?|full text|text of|letters?|invitations?|newsletters?|questionnaires?|notes?|biograph(?:y|ies)|bios|conclusions|recommendations|photos|fact ?sheets?|book|study|terms of reference)\b/i,
  ],
];

/** The kind of document that a title names, or undefined where it names none. */
export function documentKind(title: string): Kind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(title))?.[0];
}
