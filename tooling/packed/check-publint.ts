import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage } from "./packed-package.ts";

/** What `publint --strict` says of a tarball, suggestions included, a line each. */
export async function checkPublint({ tarball, manifest }: PackedPackage): Promise<readonly string[]> {
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  return messages.map(
    (message) =>
      `${message.type} ${message.code}: ${formatMessage(message, manifest, { color: false }) ?? ""}`,
  );
}
