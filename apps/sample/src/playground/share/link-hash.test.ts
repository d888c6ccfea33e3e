import { expect, test } from "vitest";
import { toBase64url } from "./base64url.ts";
import { isLinkHash, linkHash, workOfLink } from "./link-hash.ts";
import type { Work } from "./work.ts";

const WORK: Work = {
  text: '{\n  "title": "عنوان 标题"\n}',
  index: 1,
  output: "text",
  lang: "ar",
  timeZone: "Asia/Almaty",
  now: "2026-03-10T09:00",
};

async function hashOf(value: unknown): Promise<string> {
  return linkHash(value as Work);
}

test("a link holds all of the work", async () => {
  const hash = await linkHash(WORK);
  expect(hash).toMatch(/^#v1\.[\w-]+$/);
  expect(isLinkHash(hash)).toBe(true);
  expect(await workOfLink(hash)).toEqual(WORK);
});

test("a link that was cut, or changed, or is of another form, is none", async () => {
  const hash = await linkHash(WORK);
  expect(await workOfLink(hash.slice(0, -12))).toBeUndefined();
  expect(await workOfLink(`${hash.slice(0, 20)}!!${hash.slice(22)}`)).toBeUndefined();
  expect(await workOfLink(hash.replace("v1", "v9"))).toBeUndefined();
  expect(await workOfLink(await hashOf(["no", "work"]))).toBeUndefined();
});

test.each([").", ">", "&utm_source=mail", "%29"])(
  "what was put behind a link does no harm: %s",
  async (more) => {
    expect(await workOfLink(`${await linkHash(WORK)}${more}`)).toEqual(WORK);
  },
);

test("a few bytes that stand for gigabytes are not unpacked to the end", async () => {
  const zeros = new Blob([new Uint8Array(50_000_000)]).stream();
  const packed = new Response(zeros.pipeThrough(new CompressionStream("deflate-raw")));
  const bomb = `#v1.${toBase64url(new Uint8Array(await packed.arrayBuffer()))}`;
  expect(bomb.length).toBeLessThan(100_000);
  expect(await workOfLink(bomb)).toBeUndefined();
});

test("settings that nobody could have chosen become those of the start", async () => {
  const hash = await hashOf({
    text: "{}",
    index: -3,
    output: "<script>",
    lang: 5,
    timeZone: {},
    now: "x".repeat(99),
  });
  expect(await workOfLink(hash)).toEqual({
    text: "{}",
    index: 0,
    output: "page",
    lang: "en",
    timeZone: "",
    now: "",
  });
});
