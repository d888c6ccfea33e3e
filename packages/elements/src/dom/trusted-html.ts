interface Policy {
  createHTML(text: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const MOST_COPIES = 9;

let policy: Policy | undefined;

/** HTML of this package's own templates in the form that `innerHTML` takes under `require-trusted-types-for 'script'`. */
export function trusted(html: string): string {
  policy ??= makePolicy();
  return policy.createHTML(html);
}

/** Copies on one page may not make policies of one name, unless the host says `'allow-duplicates'`: each has a number. */
function makePolicy(): Policy {
  const rules: Policy = { createHTML: (text) => text };
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types) return rules;
  for (let copy = 1; copy < MOST_COPIES; copy++) {
    try {
      return types.createPolicy(`event-content${copy > 1 ? `-${copy}` : ""}`, rules);
    } catch {
      // Another copy has it.
    }
  }
  return types.createPolicy(`event-content-${MOST_COPIES}`, rules);
}
