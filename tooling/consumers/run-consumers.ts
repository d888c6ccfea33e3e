import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { type Bench, openBench } from "./bench.ts";
import { consumerEnv } from "./consumer-env.ts";
import type { ReadConsumer } from "./read-consumers.ts";
import type { ConsumerResult } from "./result-table.ts";

const TAIL = 40;

export interface RunConsumersOptions {
  /** Where the projects lie, with their packages installed. */
  readonly folder: string;
  readonly registry: string;
  readonly browser: Browser;
  /** The repository, none of whose programs a consumer may find. */
  readonly root: string;
  /** How many at a time. */
  readonly atOnce: number;
  readonly say: (line: string) => void;
}

async function toolOf({ tool }: ReadConsumer, bench: Bench): Promise<string> {
  if (typeof tool === "function") return tool(bench);
  const manifest = path.join(bench.folder, "node_modules", tool, "package.json");
  const { name, version } = JSON.parse(await readFile(manifest, "utf8"));
  return `${name} ${version}`;
}

async function runOne(consumer: ReadConsumer, options: RunConsumersOptions): Promise<ConsumerResult> {
  const start = performance.now();
  const folder = path.join(options.folder, consumer.folder);
  let log = "";
  const bench = openBench({
    ...options,
    folder,
    env: consumerEnv(folder, options.root),
    log: (text) => {
      log += text;
    },
  });
  let tool = "?";
  const done = () => ({ name: consumer.name, tool, seconds: (performance.now() - start) / 1000 });
  try {
    tool = await toolOf(consumer, bench);
    await consumer.check(bench);
    return done();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const tail = log.trimEnd().split("\n").slice(-TAIL).join("\n");
    return { ...done(), error: `${tail}\n${message}`.trim() };
  } finally {
    await bench.close();
  }
}

/** Runs every consumer, whatever happens to the others; results in the order of the consumers. */
export async function runConsumers(
  consumers: readonly ReadConsumer[],
  options: RunConsumersOptions,
): Promise<ConsumerResult[]> {
  const results: ConsumerResult[] = [];
  const waiting = [...consumers.entries()];
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, consumer] = next;
      const result = await runOne(consumer, options);
      results[index] = result;
      const { name, tool, seconds, error } = result;
      options.say(`${error === undefined ? "ok" : "FAILED"}  ${name} (${tool}), ${seconds.toFixed(1)} s`);
      if (error !== undefined) options.say(`\n${error}\n`);
    }
  }
  await Promise.all(Array.from({ length: options.atOnce }, work));
  return results;
}
