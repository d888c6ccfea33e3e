import { createServer, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface ServedFolder {
  /** Without a slash at the end: `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServeFolderOptions {
  /** Sent with every answer; a function gets the path of the request. */
  readonly headers?: OutgoingHttpHeaders | ((pathname: string) => OutgoingHttpHeaders);
}

/** Serves a folder on a free port of the loopback address, read afresh at each request. */
export async function serveFolder(folder: string, options: ServeFolderOptions = {}): Promise<ServedFolder> {
  const { headers = {} } = options;
  const headersFor = typeof headers === "function" ? headers : () => headers;
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    for (const [name, value] of Object.entries(headersFor(pathname))) {
      if (value !== undefined) response.setHeader(name, value);
    }
    serve(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
