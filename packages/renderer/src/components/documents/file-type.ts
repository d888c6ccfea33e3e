const KNOWN: Readonly<Record<string, string>> = {
  "application/msword": "DOC",
  "application/vnd.ms-excel": "XLS",
  "application/vnd.ms-powerpoint": "PPT",
  "application/epub+zip": "EPUB",
  "application/zip": "ZIP",
  "text/html": "HTML",
  "text/plain": "TXT",
};

const OFFICE: Readonly<Record<string, string>> = {
  wordprocessingml: "DOCX",
  spreadsheetml: "XLSX",
  presentationml: "PPTX",
};

/** What readers call a media type: `application/pdf` is `PDF`. */
export function fileType(mediaType: string): string {
  const office = /officedocument\.(\w+)/.exec(mediaType)?.[1];
  const known = KNOWN[mediaType] ?? (office && OFFICE[office]);
  return known ?? (mediaType.split("/").at(-1) as string).toUpperCase();
}
