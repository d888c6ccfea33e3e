import css from "@event-content/renderer/style/cards.css";
import type { ViewTools } from "./view-tools.ts";

/** Rows side by side. */
export const cards: ViewTools = { css };
