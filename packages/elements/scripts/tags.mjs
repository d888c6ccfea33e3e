import { readdirSync } from "node:fs";

/** The tags of the elements: one a file that defines it. */
export const tags = readdirSync(new URL("../src/define/", import.meta.url))
  .filter((file) => !/^(index|define-element)\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ""));
