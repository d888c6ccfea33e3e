import type { ArchiveLanguage, ArchiveState, ControlsState } from "@event-content/renderer/archive";
import type { ArchiveView } from "./archive-given.ts";
import type { Asked } from "./asked.ts";

/** The address of a state, to be linked. */
export type HrefOf = (asked: Asked) => string;

/** What a view has beyond a list of rows; each is loaded with the first reader who chooses it. */
export interface ViewTools {
  readonly css?: string;
  /** The words, where those of rows and controls are not enough. */
  readonly language?: (tag: string) => Promise<ArchiveLanguage>;
  /** What is announced instead of how many there are. */
  readonly said?: (view: ArchiveView, state: ControlsState) => string;
  /** What is shown instead of rows. */
  readonly html?: (view: ArchiveView, state: ArchiveState, hrefOf: HrefOf) => string;
}

/** The tools of a view by its name. */
export async function viewTools(view: string): Promise<ViewTools> {
  switch (view) {
    case "cards":
      return (await import("./cards.ts")).cards;
    case "timeline":
      return (await import("./timeline.ts")).timeline;
    case "month":
    case "agenda":
      return (await import("./month-tools.ts")).monthTools;
    default:
      return {};
  }
}
