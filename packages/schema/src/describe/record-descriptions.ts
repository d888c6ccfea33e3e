/** By the name of a record in the JSON Schema: what it is, and what each of its fields says. */
export type RecordDescriptions = Readonly<
  Record<string, { readonly description: string; readonly fields: Readonly<Record<string, string>> }>
>;
