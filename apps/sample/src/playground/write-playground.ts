import { writePage } from "../frame/write-page.ts";
import { archiveExamples, blankExamples } from "./examples/examples.ts";
import { seedPage } from "./examples/seed-page.ts";
import { playgroundPage } from "./playground-page.ts";

/** Writes the playground, and beside it what one can start from. */
export function writePlayground(): void {
  writePage("playground/", playgroundPage());
  for (const { file, text } of [...archiveExamples(), ...blankExamples()]) {
    writePage(`playground/examples/${file}`, text);
  }
  writePage("playground/examples/old-page.txt", seedPage().text);
}
