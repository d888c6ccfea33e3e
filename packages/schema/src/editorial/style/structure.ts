import { edtf } from "../../core/edtf/index.ts";
import type { Fault } from "../../faults/fault.ts";
import type { ItemInput } from "../../model/item.ts";
import { listOf } from "./list-of.ts";
import { OCHA } from "./style-rule.ts";

/** Rules on more than words: whose time it is, what images say, how headings follow each other. */
export function checkStructure(item: ItemInput): Fault[] {
  return [...zones(item), ...images(item), ...outlines(item)];
}

function warning(
  code: string,
  path: string,
  message: string,
  received: string,
  expected: string,
  hint: string,
  source: string,
): Fault {
  return { code, severity: "warning", message, path, expected, received, hint: `${hint} Source: ${source}.` };
}

function zones(item: ItemInput): Fault[] {
  if (item.kind !== "event" || item.dates?.timeZone !== undefined) return [];
  const starts = [
    { path: "/dates/start", start: item.dates?.start },
    ...listOf(item.dates?.days).map((day, index) => ({
      path: `/dates/days/${index}/start`,
      start: day?.start,
    })),
    ...listOf(item.sessions).map((session, index) => ({
      path: `/sessions/${index}/start`,
      start: session?.start,
    })),
  ];
  return starts
    .filter(({ start }) => edtf(start)?.time !== undefined)
    .map(({ path, start }) =>
      warning(
        "time-without-zone",
        path,
        `"${start}" has a time, and nothing says whose.`,
        String(start),
        "dates.timeZone, an IANA zone such as Asia/Almaty",
        "Add the time zone of the place where the event is held.",
        `${OCHA}, "time": always say if the time is local`,
      ),
    );
}

const NAME_OF_FILE =
  /\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp)$|^(?:img|dsc|image|photo|picture|untitled|screenshot)[-_ ]?\d*$/i;
const NOTHING_SAID =
  /^(?:image|photo|picture|graphic|logo|illustration|photographie|imagen|foto|изображение|фото|صورة|图片|照片)$/i;

function images(item: ItemInput): Fault[] {
  const all = [
    ...listOf(item.images).map((image, index) => ({ path: `/images/${index}`, image })),
    ...(Array.isArray(item.body) ? item.body : []).flatMap((block, index) =>
      block?._type === "image" ? [{ path: `/body/${index}`, image: block }] : [],
    ),
  ];
  return all.flatMap(({ path, image }) => {
    if (typeof image !== "object" || image === null || image.decorative) return [];
    const texts: readonly [string, unknown][] =
      typeof image.alt === "object" && image.alt !== null
        ? Object.entries(image.alt).map(([tag, text]) => [`${path}/alt/${tag}`, text])
        : [[`${path}/alt`, image.alt]];
    return texts
      .filter(([, text]) => !saysSomething(text))
      .map(([place, text]) => poorAlternative(place, text));
  });
}

function saysSomething(text: unknown): boolean {
  return (
    typeof text === "string" &&
    text.trim() !== "" &&
    !NAME_OF_FILE.test(text.trim()) &&
    !NOTHING_SAID.test(text.trim())
  );
}

function poorAlternative(path: string, text: unknown): Fault {
  return warning(
    text === undefined ? "missing-alt" : "poor-alt",
    path,
    "This image has no text that says what it shows.",
    text === undefined ? "nothing" : String(text),
    "what the image shows, in a sentence",
    "Say what the image shows, or set decorative to true where it says nothing.",
    "WCAG 2.2, 1.1.1 Non-text Content",
  );
}

function outlines(item: ItemInput): Fault[] {
  const bodies: readonly [string, unknown][] = Array.isArray(item.body)
    ? [["/body", item.body]]
    : Object.entries(item.body ?? {}).map(([tag, blocks]) => [`/body/${tag}`, blocks]);
  return bodies.flatMap(([path, blocks]) => (Array.isArray(blocks) ? outline(path, blocks) : []));
}

interface BlockLike {
  readonly _type?: string;
  readonly style?: string;
  readonly listItem?: string;
  readonly children?: readonly { readonly text?: string; readonly marks?: readonly string[] }[];
}

function outline(path: string, blocks: readonly BlockLike[]): Fault[] {
  const out: Fault[] = [];
  let above = 1;
  blocks.forEach((block, index) => {
    const level = Number(/^h([2-6])$/.exec(block?.style ?? "")?.[1] ?? 0);
    if (level > above + 1) out.push(skipped(`${path}/${index}/style`, above, level));
    if (level > 0) above = level;
    if (level === 0 && posesAsHeading(block)) out.push(disguised(`${path}/${index}`, block));
  });
  return out;
}

function skipped(path: string, above: number, level: number): Fault {
  return warning(
    "heading-skips",
    path,
    `A heading of level ${level} follows one of level ${above}.`,
    `h${level}`,
    `h${above + 1}`,
    `Write h${above + 1}.`,
    "WCAG 2.2, 1.3.1 Info and Relationships (technique G141)",
  );
}

function posesAsHeading(block: BlockLike): boolean {
  if (block?._type !== "block" || block.listItem !== undefined || (block.style ?? "normal") !== "normal")
    return false;
  const spans = listOf(block.children).filter((span) => (span?.text ?? "").trim() !== "");
  const text = spans
    .map((span) => span.text)
    .join("")
    .trim();
  return (
    spans.length > 0 &&
    text.length <= 80 &&
    !/[.!?:;,。！？：；，؟]$/.test(text) &&
    spans.every((span) => listOf(span.marks).includes("strong"))
  );
}

function disguised(path: string, block: BlockLike): Fault {
  return warning(
    "bold-heading",
    path,
    "This paragraph in bold looks like a heading, and is none.",
    listOf(block.children)
      .map((span) => span.text ?? "")
      .join(""),
    "a block with the style h2, h3 or h4",
    "Give it the style of a heading, without the bold.",
    "WCAG 2.2, 1.3.1 Info and Relationships",
  );
}
