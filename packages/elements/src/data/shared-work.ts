/** Work that several wait for: begun once, and withdrawn when the last of them has no use for it any more. */
export class SharedWork<Value> {
  readonly result: Promise<Value>;
  readonly #abort = new AbortController();
  #waiting = 0;
  #done = false;

  constructor(start: (signal: AbortSignal) => Promise<Value>) {
    this.result = start(this.#abort.signal);
    const done = (): void => {
      this.#done = true;
    };
    this.result.then(done, done);
  }

  /** Whether it was given up: nobody may join any more. */
  get withdrawn(): boolean {
    return this.#abort.signal.aborted;
  }

  join(signal: AbortSignal): Promise<Value> {
    this.#waiting += 1;
    // A turn later: an element that is moved, or asked for something else, joins again at once.
    signal.addEventListener("abort", () => void setTimeout(() => this.#leave()), { once: true });
    return this.result;
  }

  #leave(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0 && !this.#done) this.#abort.abort();
  }
}
