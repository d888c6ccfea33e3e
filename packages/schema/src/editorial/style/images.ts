import type { Fault } from "../../faults/fault.ts";
import type { ItemInput } from "../../model/item.ts";
import { isTag } from "./is-tag.ts";
import { structureFault } from "./structure-fault.ts";

const NAME_OF_FILE =
  /\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp)$|^(?:img|dsc|image|photo|picture|untitled|screenshot)[-_ ]?\d*$/i;
const NOTHING_SAID =
  /^(?:image|photo|picture|graphic|logo|illustration|photographie|imagen|foto|изображение|фото|صورة|图片|照片)$/i;
// Fields that hold an image or images, wherever they stand.
const IMAGE_FIELDS = new Set(["images", "image", "poster", "logo", "logos"]);
const NOT_READ = new Set(["source", "archive"]);

/** Images that do not say what they show: of the item, in its texts, and posters of recordings. */
export function checkImages(item: ItemInput): Fault[] {
  return imagesIn(item, "", false).flatMap(({ path, image }) => {
    if (image.decorative === true) return [];
    return alternativesOf(image.alt, `${path}/alt`)
      .filter(({ text }) => !saysSomething(text))
      .map(poorAlternative);
  });
}

interface PlacedImage {
  readonly path: string;
  readonly image: { readonly alt?: unknown; readonly decorative?: unknown };
}

function imagesIn(value: unknown, path: string, isImage: boolean): PlacedImage[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((each, index) => imagesIn(each, `${path}/${index}`, isImage));
  if (isImage || ("_type" in value && value._type === "image")) return [{ path, image: value }];
  return Object.entries(value).flatMap(([key, each]) =>
    NOT_READ.has(key) ? [] : imagesIn(each, `${path}/${key}`, IMAGE_FIELDS.has(key)),
  );
}

interface PlacedAlternative {
  readonly path: string;
  readonly text: unknown;
}

function alternativesOf(alt: unknown, path: string): PlacedAlternative[] {
  const texts =
    typeof alt === "object" && alt !== null ? Object.entries(alt).filter(([tag]) => isTag(tag)) : [];
  if (texts.length > 0) return texts.map(([tag, text]) => ({ path: `${path}/${tag}`, text }));
  return [{ path, text: typeof alt === "string" ? alt : undefined }];
}

function saysSomething(text: unknown): boolean {
  if (typeof text !== "string") return false;
  const words = text.trim();
  return words !== "" && !NAME_OF_FILE.test(words) && !NOTHING_SAID.test(words);
}

function poorAlternative({ path, text }: PlacedAlternative): Fault {
  return structureFault({
    code: text === undefined ? "missing-alt" : "poor-alt",
    path,
    message: "This image has no text that says what it shows.",
    received: text === undefined ? "nothing" : String(text),
    expected: "what the image shows, in a sentence",
    hint: "Say what the image shows, or set decorative to true where it says nothing.",
    source: "WCAG 2.2, 1.1.1 Non-text Content",
  });
}
