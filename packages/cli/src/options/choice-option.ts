import { didYouMean } from "@event-content/schema";
import { Option } from "commander";
import { refused } from "./refused.ts";

/** An option with a closed list of values; a misspelt one is answered with the value that was meant. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).argParser((value: string) => {
    if (choices.includes(value)) return value;
    const meant = didYouMean(value, choices);
    throw refused(meant ? `Did you mean ${meant}?` : "", `Choose from ${choices.join(", ")}.`);
  });
}
