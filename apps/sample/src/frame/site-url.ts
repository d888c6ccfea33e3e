/** Where the site will stand, with a slash at the end: `SITE_URL`, or the preview of `npm start`. */
export const SITE_URL: URL = new URL(process.env.SITE_URL ?? "http://localhost:4173/");

/** The address of a path of the site, such as `docs/start/`, for a link. */
export function hrefOf(path: string): string {
  return new URL(path, SITE_URL).pathname;
}
