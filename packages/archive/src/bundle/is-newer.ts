/** The first version of the content model that this reader does not know. */
const NEXT_MAJOR = 2;

/** Whether a value says that it is written in a version of the content model that this reader does not know. */
export function isNewer(value: unknown): boolean {
  const { schemaVersion } = Object(value);
  return typeof schemaVersion === "string" && Number(schemaVersion) >= NEXT_MAJOR;
}
