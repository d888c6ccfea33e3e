export { inOrder, type Order } from "./compare-items.ts";
export { type Answer, createArchive, type MemoryArchive } from "./create-archive.ts";
export { type ItemSpan, itemSpan } from "./item-span.ts";
export type { Query, Total } from "./query.ts";
