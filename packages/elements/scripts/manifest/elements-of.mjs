/** The elements of a manifest, in the order of their names. */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
}
