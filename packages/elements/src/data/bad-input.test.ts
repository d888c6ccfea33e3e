import type { IncomingMessage, ServerResponse } from "node:http";
import { renderElement } from "@event-content/elements/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, POLICY, startHost } from "../../test/host.ts";
import { sampleItems } from "../../test/sample-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const json = JSON.stringify(sampleItems);
const later = JSON.stringify([...sampleItems, { ...sampleItems[0], id: "later", schemaVersion: "2.0" }]);
const says =
  (body: string, type = "application/json"): Answer =>
  (_, response) =>
    void response.writeHead(200, { "content-type": type }).end(body);
const leadsTo =
  (location: () => string): Answer =>
  (_, response) =>
    void response.writeHead(302, { location: location() }).end();
const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

let sent = 0;
/** Two hundred megabytes of one list. */
const endless: Answer = (_, response) => {
  const chunk = Buffer.alloc(1e6, " ");
  response.write("[");
  const go = (): void => {
    while (sent < 200e6 && !response.closed && response.write(chunk)) sent += chunk.length;
    if (sent < 200e6 && !response.closed) response.once("drain", go);
    else response.end("]");
  };
  go();
};

const BAD: Readonly<Record<string, readonly [code: string, Answer]>> = {
  "not-there": ["missing-file", (_, response) => void response.writeHead(404).end()],
  page: ["not-json", says("<!doctype html><title>Archive</title>", "text/html")],
  huge: ["too-large", endless],
  half: ["not-json", says('[{"id":"a"')],
  other: ["no-items", says('{"type":"FeatureCollection"}')],
  deep: ["no-items", says(deep(200_000))],
  newer: ["newer-bundle", says('{"format":"event-content-bundle","version":99}')],
  later: ["newer-version", says(later)],
  misfit: [
    "damaged-file",
    says(
      '{"format":"event-content-bundle","version":1,"items":3,"dated":3,"groups":{"size":64,"rows":1e99,"wholes":4,"dated":"aaaaaaaa","undated":""}}',
    ),
  ],
  foreign: ["network", says(json)],
  away: ["network", leadsTo(() => `${host.foreignUrl}/foreign`)],
  circle: ["network", leadsTo(() => "/circle")],
};

it("tells the reader, the page and the developer what is wrong with a source; what stood there stays", async () => {
  const names = Object.keys(BAD);
  const at = (name: string): string => (name === "foreign" ? `${host.foreignUrl}/foreign` : `/${name}`);
  const { page, errors, messages, heard, close } = await host.open(
    names
      .map(
        (name) =>
          `<event-list id="${name}" src="${at(name)}"></event-list><event-archive id="${name}-kept" src="${at(name)}"><a href="/kept">Kept</a></event-archive>`,
      )
      .join(""),
    {
      files: Object.fromEntries(names.map((name) => [`/${name}`, BAD[name]?.[1] as Answer])),
      policy: POLICY.replace("connect-src 'self'", `connect-src 'self' ${host.foreignUrl}`),
      until: "load",
    },
  );
  const told = async () => (await heard()).filter(({ name }) => name === "error");
  await expect.poll(async () => (await told()).length, { timeout: 20_000 }).toBe(2 * names.length);
  for (const name of names) {
    const code = BAD[name]?.[0];
    expect(await told()).toContainEqual(expect.objectContaining({ tag: "event-list", id: name, code }));
    expect(await told()).toContainEqual(expect.objectContaining({ id: `${name}-kept`, code }));
    await expect.poll(() => page.locator(`#${name} >> [role=alert]`).count()).toBe(1);
    expect(await page.locator(`#${name} >> [role=alert]`).getByRole("button").count()).toBe(1);
    expect(await page.locator(`#${name}-kept > a`).isVisible(), name).toBe(true);
  }
  for (const name of ["newer", "later"])
    expect(await page.locator(`#${name} >> [role=alert]`).innerText()).toMatch(/newer/i);
  expect(messages).toHaveLength(2 * names.length);
  for (const message of messages) expect(message).toMatch(/^<event-(list|archive)> .+\n.+\.$/);
  // No more than the elements read is sent, but for what is under way.
  expect(sent).toBeLessThan(60e6);
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  expect(heap).toBeLessThan(150e6);
  // The policy of Chromium's own console says of a foreign host what it is to say.
  expect(errors.filter((each) => !each.includes("CORS"))).toEqual([]);
  await close();
});

it("leaves what a server wrote where the items are of a later version, whatever way they come", async () => {
  const written = (attributes: Record<string, string>): string =>
    renderElement("event-list", sampleItems, { attributes, root: "light" });
  const inside = `<script type="application/json">${later}</script></event-list>`;
  const { page, errors, heard, close } = await host.open(
    written({ id: "file", src: "/later" }) +
      written({ id: "inside" }).replace("</event-list>", inside) +
      written({ id: "property" }),
    { files: { "/later": says(later) } },
  );
  await page.evaluate(
    (json) => Object.assign(document.querySelector("#property") as Element, { items: JSON.parse(json) }),
    later,
  );
  const ids = ["file", "inside", "property"];
  const told = async () => (await heard()).filter(({ code }) => code === "newer-version");
  await expect.poll(async () => (await told()).map(({ id }) => id).sort()).toEqual(ids);
  for (const id of ids) expect(await page.locator(`#${id} > [data-ec] li`).count()).toBe(sampleItems.length);
  expect(errors).toEqual([]);
  await close();
});

it("follows what is redirected, on the same host and to one that allows it", async () => {
  const allowed: Answer = (_, response) =>
    void response.writeHead(200, { "access-control-allow-origin": "*" }).end(json);
  const { page, errors, close } = await host.open(
    '<event-list id="near" src="/moved"></event-list><event-list id="far" src="/moved-far"></event-list>',
    {
      files: {
        "/moved": leadsTo(() => "/items"),
        "/items": says(json),
        "/moved-far": leadsTo(() => `${host.foreignUrl}/allowed`),
        "/allowed": allowed,
      },
      policy: POLICY.replace("connect-src 'self'", `connect-src 'self' ${host.foreignUrl}`),
    },
  );
  await expect.poll(() => page.locator("#near >> li").count()).toBe(3);
  await expect.poll(() => page.locator("#far >> li").count()).toBe(3);
  expect(errors).toEqual([]);
  await close();
});

it("says that it is loading what is slow, and after a minute that nothing comes; tries again", async () => {
  let asked = 0;
  const { page, heard, messages, close } = await host.open(
    '<event-list id="slow" src="/slow"></event-list>',
    {
      files: { "/slow": (_, response) => void (++asked > 2 && response.end(json)) },
      prepare: (each) => each.clock.install(),
      until: "load",
    },
  );
  await page.clock.fastForward(200);
  await expect.poll(() => page.locator("#slow >> [role=status]").count()).toBe(1);
  await page.clock.fastForward(31_000);
  await expect.poll(() => page.clock.fastForward(300).then(() => asked)).toBe(2);
  await page.clock.fastForward(31_000);
  await expect.poll(() => page.locator("#slow >> [role=alert]").count()).toBe(1);
  expect((await heard()).filter(({ name }) => name === "error")).toMatchObject([{ code: "network" }]);
  expect(messages).toHaveLength(1);
  await page.locator("#slow >> button").click();
  await expect.poll(() => page.locator("#slow >> li").count()).toBe(3);
  await close();
});

it.each([
  ["the browser is offline", "network", ["/items.json", "/browser/"], true],
  ["nothing answers any more", "network", ["/items.json", "/browser/"], false],
  ["the host of the script has not all of its files", "missing-script", ["/browser/"], false],
] as const)("says by a code what did not come where %s: %s", async (_, code, gone, offline) => {
  const { page, heard, close } = await host.open(
    '<event-list id="list"><a href="/archive">Archive</a></event-list>',
    {
      files: { "/items.json": (_, response) => void response.writeHead(503).end() },
      script: "/browser/event-list.js",
    },
  );
  await page.context().setOffline(offline);
  await page.route("**/*", (route) =>
    gone.some((path) => route.request().url().includes(path)) ? route.abort() : route.continue(),
  );
  await page.evaluate(() => document.querySelector("#list")?.setAttribute("src", "/items.json"));
  await expect
    .poll(async () => (await heard()).filter(({ name }) => name === "error"))
    .toMatchObject([{ id: "list", code }]);
  expect(await page.locator("#list > a").isVisible()).toBe(true);
  await close();
});
