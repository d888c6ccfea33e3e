/** The files of this folder, as text. */
const FILES = import.meta.glob(["./*.txt", "./*.html"], {
  query: "?raw",
  import: "default",
  eager: true,
}) as Record<string, string>;

export function readCase(name: string): string {
  const text = FILES[`./${name}`];
  if (text === undefined) throw new Error(`There is no case ${name}.`);
  return text;
}
