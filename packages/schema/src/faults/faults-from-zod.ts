import type * as z from "zod";
import { describeValue } from "./describe-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import { OTHER_NAMES, OTHER_VALUES, TYPE_WORDS } from "./expectations.ts";
import type { Fault, FaultParams } from "./fault.ts";
import { jsonPointer, valueAt } from "./json-pointer.ts";
import { knownKeysAt } from "./known-keys.ts";

type Issue = z.core.$ZodIssue;
type Told = Omit<Fault, "path" | "severity">;

/** Zod's issues as faults, in the order of the content. */
export function faultsFromZod(issues: readonly Issue[], schema: z.core.$ZodType, input: unknown): Fault[] {
  return issues.flatMap((issue) => tell(issue, issue.path, schema, input));
}

function tell(issue: Issue, path: readonly PropertyKey[], schema: z.core.$ZodType, input: unknown): Fault[] {
  const received = valueAt(input, path);
  if (issue.code === "invalid_union") return tellUnion(issue, path, schema, input);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeysAt(schema, path, input);
    return issue.keys.map((key) => ({
      ...unknownKey(key, known),
      severity: "error",
      path: jsonPointer([...path, key]),
    }));
  }
  return [{ ...tellOne(issue, fieldName(path), received), severity: "error", path: jsonPointer(path) }];
}

function tellOne(issue: Issue, field: string, received: unknown): Told {
  const got = describeValue(received);
  switch (issue.code) {
    case "invalid_type": {
      const expected = TYPE_WORDS[issue.expected] ?? issue.expected;
      return received === undefined
        ? { code: "missing", message: `${field} is missing.`, expected, received: got, hint: `Add ${field}.` }
        : {
            code: "wrong-type",
            message: `${field} should be ${expected}, and is ${got}.`,
            expected,
            received: got,
            hint: "",
          };
    }
    case "invalid_value":
      return unknownValue(field, issue.values.map(String), received);
    case "custom":
      return { ...(issue.params as unknown as FaultParams), message: issue.message, received: got };
    case "too_small":
      return {
        code: "too-small",
        message: `${field} is too small or too short.`,
        expected: `at least ${issue.minimum}`,
        received: got,
        hint: "Leave the field out where there is nothing to say.",
      };
    case "too_big":
      return {
        code: "too-big",
        message: `${field} is too large or too long.`,
        expected: `at most ${issue.maximum}`,
        received: got,
        hint: "",
      };
    case "invalid_key":
      return {
        code: "invalid-key",
        message: `${field} is not a language tag.`,
        expected: "a BCP 47 language tag such as en or zh-Hans",
        received: JSON.stringify(field),
        hint: 'Write texts by language as { "en": "…", "fr": "…" }.',
      };
    case "invalid_format":
      return {
        code: "wrong-form",
        message: `${field} does not have the right form: ${got}.`,
        expected: issue.format === "regex" ? issue.message : `a valid ${issue.format}`,
        received: got,
        hint: "",
      };
    default:
      return {
        code: "invalid",
        message: `${field} is not right: ${issue.message}`,
        expected: "another value",
        received: got,
        hint: "",
      };
  }
}

function tellUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: readonly PropertyKey[],
  schema: z.core.$ZodType,
  input: unknown,
): Fault[] {
  const received = valueAt(input, path);
  if (issue.errors.length === 0) return [tellDiscriminator(issue, path, schema, input, received)];
  const fitting = issue.errors.filter(
    (branch) => !branch.some((each) => each.path.length === 0 && isWrongKind(each)),
  );
  const [best] = [...fitting].sort((a, b) => a.length - b.length);
  if (best) return best.flatMap((each) => tell(each, [...path, ...each.path], schema, input));
  const values = issue.errors
    .flat()
    .flatMap((each) =>
      each.path.length === 0 && each.code === "invalid_value" ? each.values.map(String) : [],
    );
  if (values.length > 0 && typeof received === "string") {
    return [
      { ...unknownValue(fieldName(path), values, received), severity: "error", path: jsonPointer(path) },
    ];
  }
  const expected = [
    ...new Set(
      issue.errors
        .flat()
        .filter((each) => each.path.length === 0)
        .map(wanted),
    ),
  ].join(", or ");
  const field = fieldName(path);
  const told: Told =
    received === undefined
      ? {
          code: "missing",
          message: `${field} is missing.`,
          expected,
          received: "nothing",
          hint: `Add ${field}.`,
        }
      : {
          code: "wrong-type",
          message: `${field} should be ${expected}, and is ${describeValue(received)}.`,
          expected,
          received: describeValue(received),
          hint: "",
        };
  return [{ ...told, severity: "error", path: jsonPointer(path) }];
}

function isWrongKind(issue: Issue): boolean {
  return issue.code === "invalid_type" || issue.code === "invalid_value";
}

function wanted(issue: Issue): string {
  if (issue.code === "invalid_type") return TYPE_WORDS[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return issue.values.join(", ");
  return issue.message;
}

function tellDiscriminator(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: readonly PropertyKey[],
  schema: z.core.$ZodType,
  input: unknown,
  received: unknown,
): Fault {
  const key = issue.discriminator ?? "kind";
  const options =
    "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : literalsOf(schema, key);
  return {
    ...unknownValue(key, options, received ?? valueAt(input, [...path.slice(0, -1), key])),
    severity: "error",
    path: jsonPointer(path),
  };
}

function literalsOf(schema: z.core.$ZodType, key: string): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "union") return [];
  return def.options.flatMap((option) => {
    const optionDef = (option as z.core.$ZodTypes)._zod.def;
    const field =
      optionDef.type === "object"
        ? (optionDef.shape[key] as z.core.$ZodTypes | undefined)?._zod.def
        : undefined;
    return field?.type === "literal" ? field.values.map(String) : [];
  });
}

function unknownKey(key: string, known: readonly string[]): Told {
  const other = OTHER_NAMES[key];
  const meant = other && known.includes(other) ? other : didYouMean(key, known);
  return {
    code: "unknown-key",
    message: `"${key}" is not a field here.${meant ? ` Did you mean "${meant}"?` : ""}`,
    expected: known.length > 0 ? `one of ${known.join(", ")}` : "no such field",
    received: JSON.stringify(key),
    hint: meant
      ? `Rename "${key}" to "${meant}".`
      : `Remove "${key}", or put what it says into another field.`,
  };
}

function unknownValue(field: string, values: readonly string[], received: unknown): Told {
  const meant =
    typeof received === "string" ? (OTHER_VALUES[received] ?? didYouMean(received, values)) : undefined;
  const shown =
    values.length > 24 ? `${values.slice(0, 3).join(", ")}, … (${values.length} values)` : values.join(", ");
  return {
    code: received === undefined ? "missing" : "unknown-value",
    message:
      received === undefined
        ? `${field} is missing.`
        : `${field} cannot be ${describeValue(received)}.${meant ? ` Did you mean "${meant}"?` : ""}`,
    expected: values.length === 1 ? shown : `one of ${shown}`,
    received: describeValue(received),
    hint: meant ? `Write "${meant}".` : "",
  };
}

function fieldName(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step === "string");
  return String(names.at(-1) ?? "the content");
}
