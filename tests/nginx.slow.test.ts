import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSnippets, runCommand } from "@event-content/tooling/docs";
import { type RunningNginx, startNginx } from "@event-content/tooling/nginx";
import { afterAll, beforeAll, expect, test } from "vitest";

const repository = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "event-content-published-"));
const snippet = readSnippets(readFileSync(`${repository}/docs/publishing.md`, "utf8")).find(
  ({ language }) => language === "nginx",
);

let url: string;
let nginx: RunningNginx;

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    }),
  );
}

beforeAll(async () => {
  const cli = `${repository}/packages/cli/dist/bin.js`;
  const content = `${repository}/tests/snippets/content`;
  const args = [cli, "build", content, "--out", folder, "--base-url", "https://archive.example.org/"];
  const { status, stderr } = await runCommand(process.execPath, args, { cwd: folder });
  expect(stderr).not.toContain("error");
  expect(status).toBe(0);
  const port = await freePort();
  url = `http://127.0.0.1:${port}/`;
  const configuration = (snippet?.code ?? "")
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("/srv/archive", folder);
  nginx = await startNginx(`${readFileSync(`${folder}/oembed.nginx.conf`, "utf8")}\n${configuration}`, url);
});
afterAll(async () => {
  await nginx?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function asked(file: string): Promise<Record<string, string | null>> {
  const { status, headers } = await fetch(url + file, { headers: { "accept-encoding": "gzip" } });
  const named = ["content-type", "cache-control", "access-control-allow-origin", "content-encoding"] as const;
  const said = Object.fromEntries(named.map((name) => [name, headers.get(name)]));
  return { status: String(status), ...said };
}

const OPEN = { status: "200", "access-control-allow-origin": "*" };
const SHORT = { ...OPEN, "cache-control": "public, max-age=300" };

test("nginx starts with it, and has nothing to say against it", () => {
  expect(nginx.log()).not.toMatch(/\[(warn|error|emerg)\]/);
});

test.each([
  ["en/", { ...SHORT, "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" }],
  ["style.css", { ...SHORT, "content-type": "text/css; charset=utf-8", "content-encoding": "gzip" }],
  ["embed.js", { ...SHORT, "content-type": "text/javascript; charset=utf-8", "content-encoding": "gzip" }],
  ["calendar.ics", { ...SHORT, "content-type": "text/calendar; charset=utf-8" }],
  ["feed.atom", { ...SHORT, "content-type": "application/atom+xml; charset=utf-8" }],
  ["icon.svg", { ...SHORT, "content-type": "image/svg+xml" }],
  [
    "archive.json",
    { ...OPEN, "cache-control": "no-cache", "content-type": "application/json; charset=utf-8" },
  ],
])("%s is served as it should be", async (file, headers) => {
  expect(await asked(file)).toMatchObject(headers);
});

test("data files may be kept for ever", async () => {
  const [file] = readdirSync(`${folder}/data`, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  expect(await asked(`data/${file}`)).toMatchObject({
    ...OPEN,
    "cache-control": "public, max-age=31536000, immutable",
  });
});

test("archive.json is answered by 304 where it is the same", async () => {
  const etag = (await fetch(`${url}archive.json`)).headers.get("etag") ?? "";
  const again = await fetch(`${url}archive.json`, { headers: { "if-none-match": etag } });
  expect([etag !== "", again.status]).toEqual([true, 304]);
});

test("what is not there is the page for it, with status 404", async () => {
  const answer = await fetch(`${url}en/no-such-item/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe(readFileSync(`${folder}/404.html`, "utf8"));
});
