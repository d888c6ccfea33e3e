import type { ItemInput } from "@event-content/schema";

/** What an item says of each subject that has pages. */
export const subjectValues = {
  topics: (item: ItemInput): readonly string[] => item.topics ?? [],
  goals: (item: ItemInput): readonly string[] => (item.goals ?? []).map(String),
  regions: (item: ItemInput): readonly string[] => item.regions ?? [],
} as const;

/** A subject by the folder of its pages. */
export type SubjectName = keyof typeof subjectValues;
