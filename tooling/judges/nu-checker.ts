import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import type { HtmlFault, JudgedFile } from "./html-fault.ts";

interface NuMessage {
  readonly type: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

const require = createRequire(import.meta.url);
const VNU_JAR = require.resolve("vnu-jar/build/dist/vnu.jar");

/** The path of Java 11 or later, `JAVA_HOME` first. */
export function findJava(): string | undefined {
  const home = process.env.JAVA_HOME;
  const candidates = home ? [path.join(home, "bin", "java"), "java"] : ["java"];
  return candidates.find((java) => {
    const { stderr, status } = spawnSync(java, ["-version"], { encoding: "utf8" });
    const [, version = "0"] = /version "(\d+)/.exec(stderr ?? "") ?? [];
    return status === 0 && Number(version) >= 11;
  });
}

/** Every file through one Java machine: starting it costs more than checking a hundred pages. */
export function runNuChecker(java: string, files: readonly JudgedFile[]): Promise<HtmlFault[]> {
  const nameOf = new Map(files.map(({ file, name }) => [path.basename(file), name]));
  const args = [
    "-Xss2m",
    "-jar",
    VNU_JAR,
    "--stdout",
    "--errors-only",
    "--exit-zero-always",
    "--format",
    "json",
  ];
  const child = spawn(java, [...args, ...files.map(({ file }) => file)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (part) => (output.stdout += part));
  child.stderr.on("data", (part) => (output.stderr += part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      try {
        const { messages } = JSON.parse(output.stdout) as { messages: readonly NuMessage[] };
        resolve(messages.map((message) => toFault(message, nameOf)));
      } catch (cause) {
        reject(new Error(`The Nu checker did not answer in JSON: ${output.stderr.slice(0, 500)}`, { cause }));
      }
    });
  });
}

function toFault(message: NuMessage, nameOf: ReadonlyMap<string, string>): HtmlFault {
  const base = path.posix.basename(message.url ?? "");
  return { file: nameOf.get(base) ?? base, line: message.lastLine ?? 0, message: message.message };
}
