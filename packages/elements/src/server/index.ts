export { type ElementTag, type RenderElementOptions, renderElement } from "./render-element.ts";
