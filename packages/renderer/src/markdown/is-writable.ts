const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether a text can stand in a file of Markdown as it is: no controls, no half characters. */
export function isWritable(text: string): boolean {
  return !UNWRITABLE.test(text);
}
