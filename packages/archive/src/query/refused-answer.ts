import type { ItemInput } from "@event-content/schema";
import { type Answer, emptyAnswer } from "./answer.ts";
import type { Refusal } from "./read-query.ts";

/** What is answered to a query that cannot be: nothing, and why. The words for it are loaded now. */
export async function refusedAnswer<T extends ItemInput>(refusals: readonly Refusal[]): Promise<Answer<T>> {
  const { refusalFault } = await import("./refusal-fault.ts");
  return emptyAnswer(refusals.map((refusal) => refusalFault(...refusal)));
}
