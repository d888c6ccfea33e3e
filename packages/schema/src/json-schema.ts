import * as z from "zod";
import { describeSchema } from "./describe/describe-schema.ts";
import { archive } from "./model/archive.ts";
import { item } from "./model/item.ts";

/** The JSON Schema (2020-12) of an item as authored, for editors and other languages. */
export function itemJsonSchema(): Record<string, unknown> {
  return jsonSchema(item, "content", "An item of event-content: an event or a news item");
}

/** The JSON Schema (2020-12) of `event-content.json`. */
export function archiveJsonSchema(): Record<string, unknown> {
  return describeSchema("Archive", jsonSchema(archive, "archive", "An archive of event-content"));
}

function jsonSchema(schema: z.ZodType, name: string, title: string): Record<string, unknown> {
  const { $schema, $defs = {}, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
  const records = Object.entries($defs).map(([id, record]) => [id, describeSchema(id, record as object)]);
  return {
    $schema,
    $id: `https://event-content.github.io/schema/1.0/${name}.schema.json`,
    title,
    ...rest,
    $defs: Object.fromEntries(records),
  };
}
