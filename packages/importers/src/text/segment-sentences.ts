const WINDOW = 4000;

/**
 * The segments that `Intl.Segmenter` finds, for a text of any length. V8 reads the whole text again for every segment, which
 * takes minutes for a paragraph of a megabyte; so it is given a window at a time. The last two segments of a window are found
 * anew in the next, since what follows decides where they end.
 */
export function* segmentSentences(text: string): Generator<string> {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const segments = Array.from(segmenter.segment(text.slice(start, start + size)), ({ segment }) => segment);
    const whole = start + size >= text.length;
    const certain = whole ? segments : segments.slice(0, -2);
    size = certain.length === 0 ? size * 2 : WINDOW;
    for (const segment of certain) {
      start += segment.length;
      yield segment;
    }
  }
}
