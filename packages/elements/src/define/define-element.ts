/**
 * Defines an element where there is a registry; of two copies on one page the first one stays. In a browser that is too old
 * for shared style sheets (Safari before 16.4) nothing is defined: what stands inside the element stays readable.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  const isModern = "adoptedStyleSheets" in (globalThis.Document?.prototype ?? {});
  if (registry && isModern && !registry.get(name)) registry.define(name, element);
}
