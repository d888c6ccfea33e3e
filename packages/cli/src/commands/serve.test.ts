import { get } from "node:http";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";
import { startCli } from "../../test/start-cli.ts";

const site = {
  "index.html": "<h1>Home</h1>",
  "news/index.html": "<h1>News</h1>",
  "all.ics": "BEGIN:VCALENDAR\r\n",
  "all.jsonld": "{}",
  "plain.txt": "é",
  ".env": "SECRET=1",
};

async function started(files: Record<string, unknown>) {
  const child = startCli(["serve", "site", "--port", "0"], folderOf(files));
  onTestFinished(() => void child.kill("SIGKILL"));
  let stderr = "";
  let stdout = "";
  child.stdout.on("data", (chunk) => (stdout += chunk));
  const origin = await new Promise<string>((resolve) => {
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
      const address = /Serving site at (http:\/\/localhost:\d+)\n/.exec(stderr)?.[1];
      if (address) resolve(address);
    });
  });
  return { child, origin, output: () => ({ stdout, stderr }) };
}

function inSite(files: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`site/${name}`, content]));
}

/** fetch tidies paths before it sends them; a stranger does not. */
function rawGet(origin: string, path: string, headers = {}): Promise<{ status: number; body: string }> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers, agent: false }, async (response) =>
      resolve({ status: response.statusCode ?? 0, body: await text(response) }),
    ).on("error", reject);
  });
}

test("pages, types and headers; Ctrl-C ends with 0", async () => {
  const { child, origin, output } = await started(inSite(site));
  const home = await fetch(`${origin}/`);
  expect(await home.text()).toBe("<h1>Home</h1>");
  expect(home.headers.get("x-content-type-options")).toBe("nosniff");
  expect(home.headers.get("access-control-allow-origin")).toBe("*");
  expect(home.headers.get("cache-control")).toBe("no-cache");
  expect(home.headers.get("content-type")).toMatch(/^text\/html; ?charset=utf-8$/);
  const type = async (path: string) => (await fetch(`${origin}${path}`)).headers.get("content-type");
  expect(await type("/all.ics")).toBe("text/calendar; charset=utf-8");
  expect(await type("/all.jsonld")).toBe("application/ld+json");
  expect(await type("/plain.txt")).toBe("text/plain; charset=utf-8");
  const folder = await fetch(`${origin}/news?a=1`);
  expect([folder.url, await folder.text()]).toEqual([`${origin}/news/?a=1`, "<h1>News</h1>"]);
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
  expect(output().stdout).toBe("");
});

test("localhost answers on IPv4 and, where the machine has it, on IPv6", async () => {
  const { origin } = await started(inSite(site));
  const { port } = new URL(origin);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  const six = await fetch(`http://[::1]:${port}/`).catch((error) => error.cause.code);
  expect(typeof six === "string" ? six : six.status).toBeOneOf([200, "EADDRNOTAVAIL", "EAFNOSUPPORT"]);
});

test("nothing outside the folder and nothing hidden is served", async () => {
  const { origin } = await started({ ...inSite(site), "secret.txt": "SECRET=2" });
  for (const path of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/news/../../secret.txt",
    "/.env",
    "/%2eenv",
    "//../secret.txt",
    "/\\..\\secret.txt",
    "/%00",
    "/%zz",
  ]) {
    const { status, body } = await rawGet(origin, path);
    expect({ path, status }).toEqual({ path, status: 404 });
    expect(body).not.toContain("SECRET");
  }
});

test.each(["bytes=5-2", "bytes=-3", "bytes=x", "bytes=0-1,3-4", "lines=1-2", "bytes=999-"])(
  "the range %s does not stop the server",
  async (range) => {
    const { origin } = await started(inSite(site));
    expect((await rawGet(origin, "/all.ics", { range })).status).toBeOneOf([200, 416]);
    expect((await rawGet(origin, "/")).status).toBe(200);
  },
);

test("changes show at once", async () => {
  const { writeFileSync } = await import("node:fs");
  const folder = folderOf(inSite(site));
  const child = startCli(["serve", "site", "--port", "0"], folder);
  onTestFinished(() => void child.kill("SIGKILL"));
  const origin = await new Promise<string>((resolve) => {
    child.stderr.once("data", (chunk) => resolve(/http:\S+/.exec(String(chunk))?.[0] ?? ""));
  });
  writeFileSync(`${folder}/site/later.html`, "later");
  expect(await (await fetch(`${origin}/later`)).text()).toBe("later");
});

test("what is not there is 404, with the site's own page where it has one", async () => {
  const bare = await started(inSite(site));
  const short = await fetch(`${bare.origin}/gone`);
  expect([short.status, await short.text()]).toEqual([404, "There is no such page.\n"]);
  const own = await started(inSite({ ...site, "404.html": "<h1>Lost</h1>" }));
  const page = await fetch(`${own.origin}/gone`);
  expect([page.status, await page.text()]).toEqual([404, "<h1>Lost</h1>"]);
  const within = await started(
    inSite({ ...site, "404.html": "<h1>Lost</h1>", "archive/404.html": "<h1>Not in the archive</h1>" }),
  );
  const nearest = async (path: string): Promise<string> => (await fetch(`${within.origin}${path}`)).text();
  expect(await nearest("/archive/ar/gone/deep")).toBe("<h1>Not in the archive</h1>");
  expect(await nearest("/archives/gone")).toBe("<h1>Lost</h1>");
  expect((await fetch(`${own.origin}/`, { method: "POST" })).status).toBe(405);
});

test("a port in use is named, with another to try", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as { port: number };
  const { status, stderr } = await runCli(["serve", ".", "--port", String(port)], { cwd: folderOf(site) });
  expect(status).toBe(2);
  expect(stderr).toContain(`Port ${port} is in use`);
  expect(stderr).toContain(`--port ${port + 1}`);
});

test("a folder that is missing, a file, and a foreign host are wrong usage", async () => {
  const cwd = folderOf(site);
  expect(await runCli(["serve", "gone"], { cwd })).toMatchObject({
    status: 2,
    stderr: "error: gone does not exist; expected a folder to serve.\n",
  });
  expect(await runCli(["serve", "index.html"], { cwd })).toMatchObject({
    status: 2,
    stderr: "error: index.html is a file; expected a folder to serve.\n",
  });
  const foreign = await runCli(["serve", ".", "--host", "192.0.2.1", "--port", "0"], { cwd });
  expect(foreign.status).toBe(2);
  expect(foreign.stderr).toContain("192.0.2.1 is not an address of this machine");
});
