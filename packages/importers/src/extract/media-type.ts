const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ppt: "application/vnd.ms-powerpoint",
  pps: "application/vnd.ms-powerpoint",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  rtf: "application/rtf",
  odt: "application/vnd.oasis.opendocument.text",
  zip: "application/zip",
  txt: "text/plain",
  csv: "text/csv",
  epub: "application/epub+zip",
};

/** The media type of a file by the extension of its address. */
export function mediaType(address: string): string | undefined {
  const extension = /\.([a-z]{3,5})(?:$|[?#])/i.exec(address)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : TYPES[extension];
}
