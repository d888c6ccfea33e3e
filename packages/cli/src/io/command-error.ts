/** Why a command cannot do what it was asked; not a fault of the content. Told apart by `name`. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly code: "wrong-usage" | "missing-file" | "unreadable-file" | "binary-file" | "network";

  constructor(code: CommandError["code"], message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}
