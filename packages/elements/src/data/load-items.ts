import type { ItemInput } from "@event-content/schema";
import { elementFault } from "./element-fault.ts";

const underWay = new Map<string, Promise<readonly ItemInput[]>>();

/**
 * The items at an address: a JSON array, `{ "items": […] }`, or one item. Elements that ask for the same share one request.
 *
 * @throws an `ElementFault` that says what was wrong with the answer.
 */
export function loadItems(address: string): Promise<readonly ItemInput[]> {
  const known = underWay.get(address);
  if (known) return known;
  const request = fetchItems(address);
  underWay.set(address, request);
  request.catch(() => underWay.delete(address));
  return request;
}

/** Forgets what was loaded, so that the next load asks again. */
export function forgetItems(address: string): void {
  underWay.delete(address);
}

async function fetchItems(address: string): Promise<readonly ItemInput[]> {
  const response = await fetch(address, { headers: { accept: "application/json" } }).catch(
    (cause: unknown) => {
      throw elementFault(
        "unreachable",
        `${address} cannot be reached.`,
        "Check the address, and that its host allows this page to read it (CORS).",
        cause,
      );
    },
  );
  if (!response.ok) {
    throw elementFault("unreachable", `${address} answered ${response.status}.`, "Check the address in src.");
  }
  return itemsOf(await response.text(), address);
}

/** Items of a JSON text, wherever it came from. */
export function itemsOf(json: string, from: string): readonly ItemInput[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw elementFault(
      "invalid-json",
      `${from} is not JSON.`,
      "Give the address of a JSON file with items.",
      cause,
    );
  }
  return asItems(value, from);
}

/** A list of items, whatever shape they were given in. */
export function asItems(value: unknown, from: string): readonly ItemInput[] {
  const list = Array.isArray(value) ? value : ((value as { items?: unknown } | null)?.items ?? [value]);
  if (
    !Array.isArray(list) ||
    list.some((each) => typeof each !== "object" || each === null || !("kind" in each))
  ) {
    throw elementFault(
      "no-items",
      `${from} holds no items.`,
      "Give a list of items, or one item, as event-content validate accepts them.",
    );
  }
  return list as readonly ItemInput[];
}
