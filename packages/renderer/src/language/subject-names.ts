/** What the numbers and codes of an item are called: a file of its own for each language. */
export interface SubjectNames {
  /** The Sustainable Development Goals by number: `Goal 6: Clean water and sanitation`. */
  readonly goals: Readonly<Record<string, string>>;
  /** Regions by their United Nations M49 codes. */
  readonly regions: Readonly<Record<string, string>>;
}
