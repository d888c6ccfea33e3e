interface Policy {
  createHTML(text: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** HTML of this package's own templates in the form that `innerHTML` takes under `require-trusted-types-for 'script'`. */
export function trusted(html: string): string {
  policy ??= makePolicy();
  return policy.createHTML(html);
}

/**
 * Two copies on one page may not make two policies of one name, unless the host says `'allow-duplicates'`:
 * the second takes a numbered name.
 */
function makePolicy(): Policy {
  const rules: Policy = { createHTML: (text) => text };
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types) return rules;
  try {
    return types.createPolicy("event-content", rules);
  } catch {
    return types.createPolicy("event-content-2", rules);
  }
}
