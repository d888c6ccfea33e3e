import type { Fault } from "@event-content/schema";

/** What is done for a reader's privacy and for whoever mends the content. Browsers load the whole of it when it is needed. */
export interface Care {
  /** A text without the personal data in it. */
  readonly withhold: (text: string) => string;
  /** Tells that a part is left out, and why. */
  readonly unreadable: (name: string, value: unknown, cause: unknown, report: (fault: Fault) => void) => void;
}
