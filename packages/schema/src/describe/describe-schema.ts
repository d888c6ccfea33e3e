import { ARCHIVE_DESCRIPTIONS } from "./archive-descriptions.ts";
import { EVENT_DESCRIPTIONS } from "./event-descriptions.ts";
import { ITEM_DESCRIPTIONS } from "./item-descriptions.ts";
import { MEDIA_DESCRIPTIONS } from "./media-descriptions.ts";
import type { RecordDescriptions } from "./record-descriptions.ts";

const DESCRIPTIONS: RecordDescriptions = {
  ...ITEM_DESCRIPTIONS,
  ...EVENT_DESCRIPTIONS,
  ...MEDIA_DESCRIPTIONS,
  ...ARCHIVE_DESCRIPTIONS,
};

interface RecordSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, object>>;
}

/**
 * The JSON Schema of a record with what it is and what its fields say, in the order of the descriptions; a schema that is no
 * record of the model stays as it is.
 */
export function describeSchema<Schema extends RecordSchema>(name: string, schema: Schema): Schema {
  const known = DESCRIPTIONS[name];
  if (known === undefined) return schema;
  const { properties = {} } = schema;
  const fields = new Set([...Object.keys(known.fields), ...Object.keys(properties)]);
  const described = [...fields]
    .filter((field) => field in properties)
    .map((field) => [field, { ...properties[field], description: known.fields[field] }]);
  return { description: known.description, ...schema, properties: Object.fromEntries(described) };
}
