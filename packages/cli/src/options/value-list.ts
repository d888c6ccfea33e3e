import { refused } from "./refused.ts";

/** Values with commas between them, any of which will do. */
export function valueList(text: string): string[] {
  const values = text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  if (values.length === 0) throw refused("Give a value, or several with commas between them.");
  return values;
}
