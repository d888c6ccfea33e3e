import type { Care } from "@event-content/renderer/rows";
import type { Fault } from "@event-content/schema";
import { mayBePersonal } from "@event-content/schema/core";

/** What rows are given beside their words: the rules of privacy, and a way of writing days that do not touch. */
export interface RowCare {
  readonly care: Care;
  readonly daysApart: typeof import("@event-content/renderer/list").daysApart;
}

/** Told the first part of the content that is left out because it cannot be read, if there is one. */
export type TellLeftOut = (fault: Fault | undefined) => unknown;

/**
 * Renders without the rules that few texts need; where one of them may be personal, an event has days that do not touch, or
 * something cannot be read, the rules are loaded and it is rendered once more.
 */
export async function withCare(render: (given: RowCare) => string, tell: TellLeftOut): Promise<string> {
  let isMet = false;
  const meet = (): undefined => {
    isMet = true;
  };
  const html = render({
    care: {
      withhold: (text) => {
        isMet ||= mayBePersonal(text);
        return text;
      },
      unreadable: meet,
    },
    daysApart: meet,
  });
  return isMet ? (await import("./row-care.ts")).carefulHtml(render, tell) : html;
}
