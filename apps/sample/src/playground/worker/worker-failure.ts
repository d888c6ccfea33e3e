/** Why a worker gave no answer: too slow and stopped, or it could not be started, or it failed on the question. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
  readonly kind: "late" | "lost" | "failed";

  constructor(kind: WorkerFailure["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}
