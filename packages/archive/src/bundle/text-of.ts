export function textOf(bytes: Uint8Array | ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}
