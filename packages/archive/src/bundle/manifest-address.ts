export const MANIFEST = "archive.json";

/** The address of the manifest, given that of the folder of a bundle or of the manifest itself. */
export function manifestAddress(url: string): string {
  return `${url.replace(/(?:\/archive\.json)?\/?(?:[?#].*)?$/, "/")}${MANIFEST}`;
}
