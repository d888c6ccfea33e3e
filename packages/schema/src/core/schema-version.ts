/** The version of the content model that these packages write and read: content states it as `schemaVersion`. */
export const SCHEMA_VERSION = "1.0";
