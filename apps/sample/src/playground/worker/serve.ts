/** What a worker sends for a request: the answer, or what it failed on. */
export type Reply<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: string };

export interface Request<Question> {
  readonly id: number;
  readonly question: Question;
}

/** In a worker: answers each request by its number. */
export function serve<Question, Answer>(answer: (question: Question) => Answer): void {
  addEventListener("message", ({ data: { id, question } }: MessageEvent<Request<Question>>) => {
    let reply: Reply<Answer>;
    try {
      reply = { id, answer: answer(question) };
    } catch (error) {
      reply = { id, failure: error instanceof Error ? error.message : String(error) };
    }
    postMessage(reply);
  });
}
