import { gzipSync } from "node:zlib";
import { fileFetch } from "@event-content/archive/node";

/** Reads a bundle from a folder, and counts what a browser would load: requests, bytes as gzip -9 and raw, round trips. */
export function countingFetch(folder) {
  const read = fileFetch(folder);
  const sizes = new Map();
  let cost;
  let wave = 0;
  const reset = () => {
    cost = { requests: 0, gzip: 0, raw: 0, trips: 0 };
    wave = 0;
  };
  reset();
  return {
    reset,
    cost: () => cost,
    fetch: async (url, init) => {
      // A request that is made after an answer came waits for it: it is a further round trip.
      const trip = wave + 1;
      cost.trips = Math.max(cost.trips, trip);
      const response = await read(url, init);
      const bytes = Buffer.from(await response.arrayBuffer());
      if (!sizes.has(url)) sizes.set(url, gzipSync(bytes, { level: 9 }).length);
      cost.requests++;
      cost.gzip += sizes.get(url);
      cost.raw += bytes.length;
      await new Promise((resolve) => setTimeout(resolve, 2));
      wave = Math.max(wave, trip);
      return response;
    },
  };
}
