import { type Work, workOf } from "./work.ts";

const KEY = "event-content-playground";
const LARGEST = 1_000_000;

/** Keeps the work for a reload of this tab. @returns whether it could be kept: storage may be refused, or too small */
export function keepWork(work: Work): boolean {
  try {
    if (work.text.length > LARGEST) {
      sessionStorage.removeItem(KEY);
      return false;
    }
    sessionStorage.setItem(KEY, JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

export function keptWork(): Work | undefined {
  try {
    return workOf(JSON.parse(sessionStorage.getItem(KEY) ?? "null"));
  } catch {
    return undefined;
  }
}
