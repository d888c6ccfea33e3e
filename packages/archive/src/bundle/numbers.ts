/** Numbers as they are stored: how far each is from the one before. Or, where most are there, a bit for each. */
export type Coding = 0 | 1;

/** Codes rising numbers, counted from the first of them, the shorter way. */
export function encodeNumbers(numbers: ArrayLike<number>): {
  readonly coding: Coding;
  readonly bytes: Uint8Array;
} {
  const first = numbers[0] as number;
  const span = (numbers[numbers.length - 1] as number) - first + 1;
  const steps = stepsOf(numbers, Math.ceil(span / 8));
  if (steps) return { coding: 0, bytes: steps };
  const bits = new Uint8Array(Math.ceil(span / 8));
  for (let index = 0; index < numbers.length; index++) {
    const place = (numbers[index] as number) - first;
    bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
  }
  return { coding: 1, bytes: bits };
}

/** Steps between the numbers, unless they take more than so many bytes. */
function stepsOf(numbers: ArrayLike<number>, most: number): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.min(most, 5 * numbers.length) + 5);
  let length = 0;
  for (let index = 1; index < numbers.length; index++) {
    let step = (numbers[index] as number) - (numbers[index - 1] as number);
    while (step > 127) {
      bytes[length++] = (step & 127) | 128;
      step >>>= 7;
    }
    bytes[length++] = step;
    if (length > most) return undefined;
  }
  return bytes.slice(0, length);
}

/** The numbers again; `RangeError` where the bytes do not hold as many. */
export function decodeNumbers(bytes: Uint8Array, coding: Coding, first: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  if (coding === 1) {
    let found = 0;
    for (let place = 0; place < bytes.length * 8 && found < count; place++) {
      if (((bytes[place >> 3] as number) >> (place & 7)) & 1) numbers[found++] = first + place;
    }
    if (found < count) throw new RangeError("The list is shorter than it says.");
    return numbers;
  }
  let at = 0;
  let value = first;
  if (count > 0) numbers[0] = value;
  for (let index = 1; index < count; index++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError("The list is shorter than it says.");
      step += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
    }
    value += step;
    numbers[index] = value;
  }
  return numbers;
}
