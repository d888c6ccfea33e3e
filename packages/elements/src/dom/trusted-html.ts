import type { HtmlString } from "@event-content/renderer/templates";

interface Policy {
  createHTML(text: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** Finished HTML in the form that `innerHTML` takes under `require-trusted-types-for 'script'`. */
export function trusted(value: HtmlString): string {
  policy ??= makePolicy();
  return policy.createHTML(value.html);
}

function makePolicy(): Policy {
  const rules: Policy = { createHTML: (text) => text };
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  return types?.createPolicy("event-content", rules) ?? rules;
}
