import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CommandError } from "../io/command-error.ts";

/** Servers that listen, and the port they share. */
export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** `localhost` is an IPv4 and an IPv6 address, and browsers try either. */
const LOOPBACK = ["127.0.0.1", "::1"];
const NO_IPV6 = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

/** @throws CommandError where the port is in use or the host is not this machine. */
export async function listen(handler: RequestListener, host: string, port: number): Promise<Listening> {
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(stop));
  };
  let actual = port;
  for (const address of host === "localhost" ? LOOPBACK : [host]) {
    try {
      const server = await start(handler, address, actual);
      actual = (server.address() as AddressInfo).port;
      servers.push(server);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (servers.length > 0 && NO_IPV6.has(code ?? "")) continue;
      await close();
      throw refusal(error as NodeJS.ErrnoException, host, port);
    }
  }
  return { port: actual, close };
}

function start(handler: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once("error", reject);
    server.listen({ host, port }, () => resolve(server));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): CommandError {
  const next = port === 65535 ? 4173 : port + 1;
  const messages: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use by another program. Choose another, for example --port ${next}.`,
    EACCES: `Port ${port} needs more rights than you have. Choose another, for example --port 4173.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Leave --host out, or give 0.0.0.0 for all.`,
    ENOTFOUND: `There is no host ${host}. Leave --host out, or give 0.0.0.0 for all.`,
  };
  const message = messages[error.code ?? ""] ?? `Cannot listen on ${host}, port ${port}: ${error.code}.`;
  return new CommandError("wrong-usage", message, { cause: error });
}
