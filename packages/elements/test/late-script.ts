import type { Page } from "playwright-core";

/** Lets a script of the host arrive now, under a policy of Trusted Types too. */
export async function arrive(page: Page, src = "/embed.js"): Promise<void> {
  await page.evaluate((address) => {
    const script = document.createElement("script") as unknown as { type: string; src: unknown };
    script.type = "module";
    const { trustedTypes } = window as unknown as {
      trustedTypes: {
        createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown };
      };
    };
    const rules = { createScriptURL: (url: string) => url };
    script.src = trustedTypes.createPolicy(`host-${Math.random()}`, rules).createScriptURL(address);
    document.head.append(script as unknown as Node);
  }, src);
}
