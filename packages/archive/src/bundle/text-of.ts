export function textOf(bytes: Uint8Array | ArrayBuffer | undefined): string {
  return new TextDecoder().decode(bytes);
}
