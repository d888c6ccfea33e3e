/**
 * The shadow root of an element, also one that only stands in its HTML: browsers older than declarative shadow DOM leave the
 * template where it is, and so does `innerHTML`, by which many sites turn their pages.
 */
export function declaredRoot(element: Element): ShadowRoot | null {
  const template =
    !element.shadowRoot &&
    element.querySelector<HTMLTemplateElement>(":scope > template[shadowrootmode='open']");
  if (!template) return element.shadowRoot;
  const root = element.attachShadow({ mode: "open" });
  root.append(template.content);
  template.remove();
  return root;
}
