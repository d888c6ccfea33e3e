/** Something to start from. */
export interface Example {
  readonly label: string;
  /** Its file under `playground/examples/`. */
  readonly file: string;
  readonly text: string;
}
