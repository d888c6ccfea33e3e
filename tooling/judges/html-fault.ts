export interface HtmlFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A document written to disk for a judge: its file there, and the name its faults are reported under. */
export interface JudgedFile {
  readonly name: string;
  readonly file: string;
}
