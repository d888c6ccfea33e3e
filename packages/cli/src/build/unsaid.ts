import type { Fault } from "@event-content/schema";

/** What outputs could not say. Every language says it again, and thousands of items say the same: each is kept once. */
export interface Unsaid {
  readonly tell: (fault: Fault) => void;
  readonly faults: () => Fault[];
}

/** So many of a kind are told in full. */
const SHOWN = 5;
// The content's own faults say it with file and line.
const KNOWN: ReadonlySet<string> = new Set(["unresolved-reference"]);

export function unsaid(): Unsaid {
  const byCode = new Map<string, Map<string, Fault>>();
  return {
    tell(fault) {
      if (KNOWN.has(fault.code)) return;
      const own = byCode.get(fault.code) ?? new Map<string, Fault>();
      byCode.set(fault.code, own);
      if (!own.has(fault.message)) own.set(fault.message, { ...fault, severity: "warning" });
    },
    faults: () =>
      [...byCode.values()].flatMap((own) => {
        const all = [...own.values()];
        const [last] = all.slice(SHOWN);
        if (!last) return all;
        const more = `${all.length - SHOWN} more like this.`;
        return [...all.slice(0, SHOWN), { ...last, message: more, path: "", received: "", expected: "" }];
      }),
  };
}
