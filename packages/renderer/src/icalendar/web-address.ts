import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";

/** An absolute address of the web; undefined for anything else. */
export function webAddress(address: string | undefined, state: RenderState): string | undefined {
  const url = absoluteUrl(address, state);
  return url && /^https?:/.test(url) ? url : undefined;
}
