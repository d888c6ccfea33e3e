/** A release that cannot go on: the message says what happened, where, and how to mend it. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
  readonly code: string;

  constructor(code: string, message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}
