// The story, and what hangs on it.
export { archiveBanner } from "@event-content/renderer/item/archive-banner";
export { byline } from "@event-content/renderer/item/byline";
export { contacts } from "@event-content/renderer/item/contacts";
export { documents } from "@event-content/renderer/item/documents";
export { images } from "@event-content/renderer/item/images";
export { links } from "@event-content/renderer/item/links";
export { related } from "@event-content/renderer/item/related";
export { richText } from "@event-content/renderer/item/rich-text";
export { trail } from "@event-content/renderer/item/trail";
