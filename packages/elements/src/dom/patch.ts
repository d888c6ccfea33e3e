/**
 * Makes `target` hold what `source` holds, keeping every node that is alike: focus, selection and scroll positions stay,
 * and where nothing differs nothing is touched.
 */
export function patch(target: Node, source: Node): void {
  let old = target.firstChild;
  let fresh = source.firstChild;
  while (fresh) {
    const next = fresh.nextSibling;
    if (!old) {
      target.appendChild(fresh);
    } else {
      const after: ChildNode | null = old.nextSibling;
      if (old.nodeName !== fresh.nodeName) target.replaceChild(fresh, old);
      else if (old.nodeType === 1) patchElement(old as Element, fresh as Element);
      else if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
      old = after;
    }
    fresh = next;
  }
  while (old) {
    const after: ChildNode | null = old.nextSibling;
    old.remove();
    old = after;
  }
}

function patchElement(old: Element, fresh: Element): void {
  for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (old.localName === "ul" && !holdsFocus(old)) {
    // Most rows of another answer are others: made anew they cost less than compared one by one.
    if (!old.isEqualNode(fresh)) old.replaceChildren(...fresh.childNodes);
    return;
  }
  patch(old, fresh);
  // What a reader typed or chose lives in the property; an attribute that changed is the element's own word on it.
  if (old instanceof HTMLSelectElement) old.value = (fresh as HTMLSelectElement).value;
  if (old instanceof HTMLInputElement && old.getRootNode() instanceof ShadowRoot) keepTyped(old, fresh);
}

function holdsFocus(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && element.contains(activeElement);
}

function keepTyped(old: HTMLInputElement, fresh: Element): void {
  const focused = (old.getRootNode() as ShadowRoot).activeElement === old;
  if (!focused) old.value = fresh.getAttribute("value") ?? "";
}
