import { ReleaseError } from "./release-error.ts";

const TAG = /^[a-z][a-z0-9-]{0,40}$/;

/** Whether a dist-tag is that of snapshots; one npm would not take is a `ReleaseError`. */
export function isSnapshot(tag: string): boolean {
  if (TAG.test(tag)) return tag !== "latest";
  throw new ReleaseError(
    "bad-tag",
    `"${tag}" is no dist-tag for a release. Write "latest", or small letters, digits and hyphens, such as "pr-7".`,
  );
}
