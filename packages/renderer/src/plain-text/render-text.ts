import type { ItemInput } from "@event-content/schema";
import { allLanguages } from "../languages/all-languages.ts";
import { colonOf } from "../reading/colon-of.ts";
import { itemNodes } from "../reading/item-nodes.ts";
import { mendedAll } from "../state/mended.ts";
import { renderState } from "../state/render-state.ts";
import type { TextOptions } from "./text-options.ts";
import type { TextWriter } from "./text-writer.ts";
import { writeNodes } from "./write-nodes.ts";

const COLUMNS = 72;
const FEWEST = 20;

/**
 * One item or several as plain text that reads well in a mail: lines of at most `columns`, links numbered and their
 * addresses at the end, in the order and the words of the HTML. Line ends are LF, the last included; controls and
 * overrides of direction in the content are left out.
 *
 * @example renderText({ id: "a", kind: "news", lang: "en", title: "Wells" }) // "News\n\nWells\n=====\n"
 * @throws RangeError where there is no interface in `options.lang`.
 */
export function renderText(value: ItemInput | readonly ItemInput[], options: TextOptions = {}): string {
  const state = renderState(options, allLanguages, 1);
  const items = mendedAll(value, state.report);
  const columns = columnsOf(options.columns);
  const addresses: string[] = [];
  const writer: TextWriter = {
    colon: colonOf(state.lang),
    top: state.level,
    number: (address) => {
      const known = addresses.indexOf(address);
      return known === -1 ? addresses.push(address) : known + 1;
    },
  };
  const texts = items
    .map((item) => writeNodes(itemNodes(item, state), columns, writer).join("\n"))
    .filter((text) => text !== "");
  const notes = addresses.map((address, index) => `[${index + 1}] ${address.replaceAll(" ", "%20")}`);
  const whole = texts.join(`\n\n${"_".repeat(columns)}\n\n`);
  const parts = [whole, notes.join("\n")].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

function columnsOf(given: number | undefined): number {
  return given !== undefined && Number.isFinite(given) ? Math.max(FEWEST, Math.trunc(given)) : COLUMNS;
}
