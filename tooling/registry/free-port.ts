import { type AddressInfo, createServer } from "node:net";

/** A port of the loopback address that nothing listens on now: any, or the one that is wanted; rejects when that is taken. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
