/** The place of the first of some rising values that is not below another; how many there are where all are. */
export function firstFrom<T extends number | string>(values: ArrayLike<T>, wanted: T): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as T) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
