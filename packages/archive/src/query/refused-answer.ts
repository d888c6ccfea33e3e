import type { ItemInput } from "@event-content/schema";
import { type Answer, emptyAnswer } from "./answer.ts";
import type { Query } from "./query.ts";
import { refusalFault } from "./refusal-fault.ts";

/** What is answered to a query that cannot be: nothing, and why. */
export function refusedAnswer<T extends ItemInput>(query: Query, refused: readonly string[]): Answer<T> {
  return emptyAnswer(refused.map((name) => refusalFault(query, name)));
}
