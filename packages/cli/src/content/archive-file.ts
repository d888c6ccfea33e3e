/** The file name of an archive's own record. */
export const ARCHIVE_FILE = "event-content.json";
