import { InvalidArgumentError } from "commander";

/** A refusal of an option's value, in commander's form: wrong usage, exit status 2. */
export function refused(...sentences: readonly string[]): InvalidArgumentError {
  return new InvalidArgumentError(sentences.filter(Boolean).join(" "));
}
