/** Calls a function once what calls it has been quiet for a while. */
export function debounced(call: () => void, milliseconds: () => number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, milliseconds());
  };
}
