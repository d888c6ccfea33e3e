/** What an element tells in `event-content:error`. Told apart by `code`. */
export interface ElementFault extends Error {
  readonly code: string;
  /** How to mend it. */
  readonly hint: string;
}

export function elementFault(code: string, message: string, hint: string, cause?: unknown): ElementFault {
  return Object.assign(new Error(message, { cause }), { name: "ElementFault", code, hint });
}
