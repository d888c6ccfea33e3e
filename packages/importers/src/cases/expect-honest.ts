import { safeParseItem } from "@event-content/schema";
import { expect } from "vitest";
import type { ImportResult } from "../import-result.ts";

/** Every item is valid content, and every quote stands in the page, or in its address. */
export function expectHonest(result: ImportResult, pageText: string): void {
  const squeezed = squeeze(pageText);
  for (const item of result.items) {
    const parsed = safeParseItem(item);
    expect(parsed.success ? [] : parsed.faults).toEqual([]);
    for (const fact of item.source?.facts ?? []) {
      expect(squeezed + squeeze(item.source?.url ?? ""), `${fact.path}: ${fact.quote}`).toContain(
        squeeze(fact.quote),
      );
    }
  }
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b\u2060]+/gu, "");
}
