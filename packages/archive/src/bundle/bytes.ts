/** Writes whole numbers as LEB128, seven bits a byte, and texts as UTF-8 with their length before them. */
export class ByteWriter {
  private bytes: Uint8Array = new Uint8Array(256);
  length = 0;

  number(given: number): void {
    let value = given;
    this.grow(5);
    while (value > 127) {
      this.bytes[this.length++] = (value & 127) | 128;
      value >>>= 7;
    }
    this.bytes[this.length++] = value;
  }

  raw(bytes: Uint8Array): void {
    this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    this.raw(bytes);
  }

  /** What was written; the writer may go on. */
  taken(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private grow(by: number): void {
    if (this.length + by <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** Reads what `ByteWriter` wrote; past the end is a `RangeError`. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined || shift > 28) throw new RangeError("The file ends within a number.");
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  raw(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new RangeError("The file ends within a list.");
    const taken = this.bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }

  text(): string {
    return new TextDecoder().decode(this.raw(this.number()));
  }
}
