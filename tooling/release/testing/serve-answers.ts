import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answers {
  readonly url: string;
  close(): Promise<void>;
}

/** A registry that knows some answers, by path, and says 404 to everything else; a number is a status. */
export async function serveAnswers(answers: Readonly<Record<string, object | number>>): Promise<Answers> {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ""] ?? 404;
    response.writeHead(typeof answer === "number" ? answer : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
