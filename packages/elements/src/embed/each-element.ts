/**
 * Calls back with every element of a page and of the open shadow roots in it: those that are there, those that come later,
 * and those in the roots of elements that are defined later.
 *
 * @param isClosed elements whose root is not looked into
 */
export function eachElement(
  page: Document,
  found: (element: Element) => void,
  isClosed: (element: Element) => boolean,
): void {
  const waited = new Set<string>();
  const changed = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        meet(node);
        meetAll(node);
      }
    }
  });

  function enter(root: Document | ShadowRoot): void {
    changed.observe(root, { childList: true, subtree: true });
    meetAll(root);
  }

  function meetAll(root: ParentNode): void {
    for (const each of root.querySelectorAll("*")) meet(each);
  }

  function meet(element: Element): void {
    found(element);
    if (isClosed(element)) return;
    const { localName, shadowRoot } = element;
    if (shadowRoot) enter(shadowRoot);
    if (!localName.includes("-") || waited.has(localName)) return;
    waited.add(localName);
    if (!customElements.get(localName)) customElements.whenDefined(localName).then(() => enter(page));
  }

  enter(page);
}
