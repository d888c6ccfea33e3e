import type { HtmlString, HtmlValue } from "@event-content/renderer/templates";

/** A made-up site that embeds the sample archive. */
export interface Host {
  readonly id: string;
  /** What is special about it, for the list of hosts. */
  readonly name: string;
  /** How it embeds, in one sentence. */
  readonly how: string;
  /** The name of the organisation that it pretends to be. */
  readonly title: string;
  readonly lang?: string;
  readonly dir?: "rtl";
  /** Its own style sheet is `public/hosts/<id>.css`; false where it has none. */
  readonly styled?: boolean;
  /** A policy for the page. */
  readonly policy?: string;
  readonly head?: HtmlValue;
  readonly body: HtmlString;
  /** What its page contains for that, as its maker would write it. */
  readonly code: readonly HostCode[];
}

export interface HostCode {
  readonly label: string;
  readonly code: string;
}
