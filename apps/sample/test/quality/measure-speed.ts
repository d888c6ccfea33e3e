// How fast the pages of the site are for a slow phone: npx pnpm bench:site [rounds, default 5]
// Chromium with the processor 4 times slower and two networks: Lighthouse's slow 4G (150 ms, 1.6 Mbit/s), and the heavier one that
// DevTools calls so (562.5 ms, 1.44 Mbit/s). Files are sent gzipped. Medians; pages in turn.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { launchBrowser, serveFolder } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import { DIST } from "./built-site.ts";
import { SHOWN_PAGES } from "./shown-pages.ts";

const rounds = Number(process.argv[2] ?? 5);

const NETWORKS = {
  "slow 4G of Lighthouse": { latency: 150, kbits: 1638.4 },
  "slow 4G of DevTools": { latency: 562.5, kbits: 1474.56 },
} as const;

/** Answers what stands in the folder, gzipped as hosts do. */
async function serveGzipped(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const plain = await serveFolder(folder);
  const server = createServer(async (request, response) => {
    const answer = await fetch(plain.url + request.url);
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("content-type") ?? "";
    const headers = { "content-type": type, "cache-control": "public, max-age=300" };
    if (/text|json|javascript|svg|xml/.test(type)) {
      response.writeHead(answer.status, { ...headers, "content-encoding": "gzip" }).end(gzipSync(body));
    } else response.writeHead(answer.status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await plain.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const OBSERVE = `globalThis.seen = { lcp: 0, cls: 0 };
new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) seen.lcp = startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) seen.cls += each.value; }).observe({ type: "layout-shift", buffered: true });`;

interface Seen {
  readonly lcp: number;
  readonly cls: number;
  readonly bytes: number;
}

async function look(
  browser: Browser,
  url: string,
  network: { latency: number; kbits: number },
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const throughput = (network.kbits * 1024) / 8;
  const { latency } = network;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(OBSERVE);
  await page.goto(url, { waitUntil: "networkidle" });
  const seen = (await page.evaluate("seen")) as { lcp: number; cls: number };
  await context.close();
  return { ...seen, bytes };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const browser = await launchBrowser();
const site = await serveGzipped(DIST);
try {
  const pages = SHOWN_PAGES.flatMap(({ name, path, arabic }) => [
    { name, path },
    ...(arabic === undefined ? [] : [{ name: `${name}, Arabic`, path: arabic }]),
  ]);
  const found = new Map<string, Seen[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [network, conditions] of Object.entries(NETWORKS)) {
      for (const { name, path } of pages) {
        const key = `${name}|${network}`;
        const seen = await look(browser, `${site.url}/${path}`, conditions);
        found.set(key, [...(found.get(key) ?? []), seen]);
      }
    }
  }
  console.log(`${browser.version()}, 412 x 823, CPU 4 times slower, medians of ${rounds}\n`);
  console.log("| page | largest paint, ms: Lighthouse's slow 4G | DevTools' | kB, all told | layout shift |");
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const { name } of pages) {
    const [light = [], heavy = []] = Object.keys(NETWORKS).map((network) => found.get(`${name}|${network}`));
    const of = (list: readonly Seen[], field: keyof Seen) => median(list.map((each) => each[field]));
    console.log(
      `| ${name} | ${of(light, "lcp").toFixed(0)} | ${of(heavy, "lcp").toFixed(0)} | ${(of(light, "bytes") / 1000).toFixed(1)} | ${Math.max(of(light, "cls"), of(heavy, "cls")).toFixed(3)} |`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}
