/** How many different items stand below a node, shadow roots included, by their titles. */
export function countTitles(root) {
  const found = new Set();
  eachNode(root, ({ nodeType, nodeValue }) => {
    if (nodeType !== Node.TEXT_NODE) return;
    for (const [title] of nodeValue.matchAll(/Session \d+ on \w+/g)) found.add(title);
  });
  return found.size;
}

/** How many elements stand below a node, shadow roots included. */
export function countElements(root) {
  let count = 0;
  eachNode(root, ({ nodeType }) => {
    if (nodeType === Node.ELEMENT_NODE) count++;
  });
  return count;
}

function eachNode(root, tell) {
  for (const node of root.childNodes) {
    tell(node);
    if (node.shadowRoot) eachNode(node.shadowRoot, tell);
    eachNode(node, tell);
  }
}
