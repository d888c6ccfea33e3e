import type * as z from "zod";

type Schema = z.core.$ZodType;

/** The field names a schema allows at a place in a value; empty where any name is allowed. */
export function knownKeysAt(schema: Schema, path: readonly PropertyKey[], value: unknown): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
      return knownKeysAt(def.innerType, path, value);
    case "pipe":
      return knownKeysAt(def.in, path, value);
    case "union":
      return optionsFor(def.options, value).flatMap((option) => knownKeysAt(option, path, value));
    case "object": {
      const [key, ...rest] = path;
      if (key === undefined) return Object.keys(def.shape);
      const field = def.shape[String(key)];
      return field ? knownKeysAt(field, rest, child(value, key)) : [];
    }
    case "array":
      return path.length === 0
        ? []
        : knownKeysAt(def.element, path.slice(1), child(value, path[0] as PropertyKey));
    case "record":
      return path.length === 0
        ? []
        : knownKeysAt(def.valueType, path.slice(1), child(value, path[0] as PropertyKey));
    default:
      return [];
  }
}

/** Of a discriminated union (`kind`, `_type`), the options that the value asks for; of another, all. */
function optionsFor(options: readonly Schema[], value: unknown): readonly Schema[] {
  const asked = options.filter((option) => {
    const { def } = (option as z.core.$ZodTypes)._zod;
    if (def.type !== "object") return false;
    return Object.entries(def.shape).some(([name, field]) => {
      const fieldDef = (field as z.core.$ZodTypes)._zod.def;
      return (
        fieldDef.type === "literal" && fieldDef.values.includes(child(value, name) as z.core.util.Literal)
      );
    });
  });
  return asked.length > 0 ? asked : options;
}

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}
