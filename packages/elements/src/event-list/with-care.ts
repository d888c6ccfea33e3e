import type { Care } from "@event-content/renderer/rows";
import { mayBePersonal } from "@event-content/schema/core";

/** What rows are given beside their words: the rules of privacy, and a way of writing days that do not touch. */
export interface RowCare {
  readonly care: Care;
  readonly daysApart: typeof import("@event-content/renderer/list").daysApart;
}

/**
 * Renders without the rules that few texts need; where one of them may be personal, or an event has days that do not touch,
 * the rules are loaded and it is rendered once more.
 */
export async function withCare(render: (given: RowCare) => string): Promise<string> {
  let isMet = false;
  const html = render({
    care: {
      withhold: (text) => {
        isMet ||= mayBePersonal(text);
        return text;
      },
      unreadable: () => {},
    },
    daysApart: () => {
      isMet = true;
      return undefined;
    },
  });
  return isMet ? render((await import("./row-care.ts")).rowCare) : html;
}
