/**
 * The language an element stands in: its own `lang`, or that of the nearest ancestor, through shadow roots. Many systems
 * write `fr_FR`.
 */
export function inheritedLang(element: Element): string | undefined {
  for (let here: Element | null = element; here; here = parentOf(here)) {
    const lang = here.getAttribute("lang");
    if (lang) return lang.replace("_", "-");
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
