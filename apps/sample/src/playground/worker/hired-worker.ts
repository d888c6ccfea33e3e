import { workerAddress } from "../trusted-values.ts";
import type { Reply, Request } from "./serve.ts";
import { WorkerFailure } from "./worker-failure.ts";

interface Open<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: WorkerFailure) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** A worker that is asked one thing at a time, is stopped when it takes too long, and is begun anew for the next. */
export class HiredWorker<Question, Answer> {
  readonly #address: string;
  readonly #patience: number;
  #worker: Worker | undefined;
  #open: Open<Answer> | undefined;
  #id = 0;

  /** @param patience milliseconds for an answer, the start of the worker included */
  constructor(address: string, patience: number) {
    this.#address = address;
    this.#patience = patience;
  }

  /** Whether the next question goes to a worker that has heard none before. */
  get fresh(): boolean {
    return this.#worker === undefined;
  }

  /** @throws WorkerFailure */
  ask(question: Question): Promise<Answer> {
    this.#end(new WorkerFailure("late", "Another question came first."));
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#end(new WorkerFailure("late", `No answer within ${this.#patience / 1000} seconds.`)),
        this.#patience,
      );
      this.#open = { resolve, reject, timer };
      try {
        this.#worker ??= this.#begin();
        this.#worker.postMessage({ id, question } satisfies Request<Question>);
      } catch (error) {
        this.#end(new WorkerFailure("lost", String(error)));
      }
    });
  }

  #begin(): Worker {
    const worker = new Worker(workerAddress(this.#address), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Reply<Answer>>) => {
      if (data.id === this.#id) this.#settle(data);
    });
    worker.addEventListener("error", (event) => {
      if (worker === this.#worker) this.#end(new WorkerFailure("lost", event.message));
    });
    return worker;
  }

  #settle(reply: Reply<Answer>): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    clearTimeout(open.timer);
    if ("answer" in reply) open.resolve(reply.answer);
    else open.reject(new WorkerFailure("failed", reply.failure));
  }

  #end(reason: WorkerFailure): void {
    const open = this.#open;
    if (!open && reason.kind === "late") return;
    this.#open = undefined;
    this.#worker?.terminate();
    this.#worker = undefined;
    if (!open) return;
    clearTimeout(open.timer);
    open.reject(reason);
  }
}
