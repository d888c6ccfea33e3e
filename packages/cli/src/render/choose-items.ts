import { didYouMean, type ItemInput } from "@event-content/schema";
import { CommandError } from "../io/command-error.ts";

export interface Choice {
  readonly id: string | undefined;
  readonly one: boolean;
  readonly format: string;
  readonly file: string;
}

/** The items of a file that one output is made of. @throws CommandError where the choice does not fit. */
export function chooseItems(
  items: readonly ItemInput[],
  { id, one, format, file }: Choice,
): readonly [ItemInput, ...ItemInput[]] {
  const ids = items.map((item) => item.id);
  const [first, ...rest] = id === undefined ? items : items.filter((item) => item.id === id);
  if (id !== undefined && !first) {
    const meant = didYouMean(id, ids);
    throw wrong(
      `No item in ${file} has the id "${id}".${meant ? ` Did you mean "${meant}"?` : ""} ${list(ids)}`,
    );
  }
  if (!first) throw wrong(`${file} holds no items; nothing can be rendered.`);
  if (one && rest.length > 0) {
    throw wrong(
      `--to ${format} takes one item, and ${file} holds ${items.length}. Choose with --id. ${list(ids)}`,
    );
  }
  return [first, ...rest];
}

function list(ids: readonly string[]): string {
  return `The ids are: ${ids.slice(0, 20).join(", ")}${ids.length > 20 ? ", …" : ""}.`;
}

function wrong(message: string): CommandError {
  return new CommandError("wrong-usage", message);
}
