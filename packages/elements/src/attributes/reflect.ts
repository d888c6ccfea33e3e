import { type AttributeKind, isRight, readAs } from "./attribute-kinds.ts";

type AnyTable = Readonly<Record<string, AttributeKind>>;

/** `pageSize` is `page-size`; `htmlFor` is `for`. */
export type Kebab<Name extends string> = Name extends "htmlFor"
  ? "for"
  : Name extends `${infer First}${infer Rest}`
    ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
    : Name;

/** The attributes that properties mirror: `pageSize` is `page-size`. */
export type TableOf<Properties> = {
  readonly [Name in keyof Properties & string as Kebab<Name>]: AttributeKind;
};

/** `page-size` is `pageSize`; `for` is `htmlFor`, as in a label. */
export function propertyName(attribute: string): string {
  return attribute === "for"
    ? "htmlFor"
    : attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Puts an accessor on the class for every attribute: properties and attributes always say the same; undefined or null takes an attribute away. */
export function reflect(prototype: object, table: object): void {
  for (const [name, kind] of Object.entries(table as AnyTable)) {
    Object.defineProperty(prototype, propertyName(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return readAs(kind, this.getAttribute(name));
      },
      set(this: HTMLElement, value: unknown) {
        if ((value ?? "") === "" || value === readAs(kind, "")) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
}

/** Reads attributes; an element in a browser, a record on a server. */
export type AttributeReader = (name: string) => string | null | undefined;

/** All values of a table at once. */
export function readAttributes<Properties>(
  table: TableOf<Properties>,
  attribute: AttributeReader,
): Properties {
  return Object.fromEntries(
    Object.entries(table as unknown as AnyTable).map(([name, kind]) => [
      propertyName(name),
      readAs(kind, attribute(name)),
    ]),
  ) as Properties;
}

/** An attribute that says what it cannot mean. */
export interface Senseless {
  readonly name: string;
  readonly given: string;
  readonly kind: AttributeKind;
}

/** The first attribute that says what it cannot mean; its default stands in. */
export function senselessAttribute(table: object, attribute: AttributeReader): Senseless | undefined {
  for (const [name, kind] of Object.entries(table as AnyTable)) {
    const given = attribute(name);
    if (given && !isRight(kind, given)) return { name, given, kind };
  }
  return undefined;
}
