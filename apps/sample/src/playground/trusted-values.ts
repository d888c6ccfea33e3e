/** Under a policy of Trusted Types these are what a frame and a worker take; elsewhere a string is. */
const policy = globalThis.trustedTypes?.createPolicy("event-content-playground", {
  createHTML: (markup) => markup,
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`${address} is not a script of this site.`);
  },
});

/** Markup for the sandboxed frame, and for nothing else: what it holds is content of anyone. */
export function frameMarkup(markup: string): string {
  return (policy?.createHTML(markup) ?? markup) as string;
}

/** The address of a worker of this site. @throws TypeError for that of another */
export function workerAddress(address: string): string {
  return (policy?.createScriptURL(address) ?? address) as string;
}
