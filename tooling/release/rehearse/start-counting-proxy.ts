import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface CountingProxy {
  /** With a slash at the end, as that of the registry behind. */
  readonly url: string;
  /** What the registry took: `@event-content/schema@1.0.0`, in the order it came. */
  readonly taken: readonly string[];
  /** Refuses connections once the registry took so many versions more. */
  failAfter(count: number): void;
  /** Takes connections again. */
  recover(): Promise<void>;
  stop(): Promise<void>;
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts);
}

function publishedIn(body: Buffer): string[] {
  const { name, versions } = JSON.parse(body.toString("utf8"));
  return Object.keys(versions ?? {}).map((version) => `${name}@${version}`);
}

function forward(target: string, message: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { method, headers } = message;
    const passed = request(new URL(message.url ?? "/", target), { method, headers }, resolve);
    passed.on("error", reject);
    passed.end(body);
  });
}

/** Stands before a registry, counts what it takes, and can be gone when a test wants it to. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const taken: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(message);
    const answer = await forward(target, message, body);
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    response.end(await readBody(answer));
    const published =
      message.method === "PUT" && answer.statusCode === 201 && !message.url?.startsWith("/-/");
    if (!published) return;
    const versions = publishedIn(body);
    taken.push(...versions);
    left -= versions.length;
    if (left > 0) return;
    response.once("finish", () => server.close());
    response.once("close", () => server.closeAllConnections());
  };
  const server = createServer((message, response) => {
    handle(message, response).catch(() => response.destroy());
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    taken,
    failAfter(count) {
      left = count;
    },
    async recover() {
      left = Number.POSITIVE_INFINITY;
      if (!server.listening) await listen(port);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
