import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import { anyEvent } from "./any-event.ts";
import { anyNews } from "./any-news.ts";

/** Any item that the schema accepts: every field may occur, with texts in six scripts and hostile ones. */
export const anyItem: fc.Arbitrary<ItemInput> = fc.oneof(anyEvent, anyNews);
