/** The word by which a WordPress page knows the messages of a frame, from the fragment of the frame's address. */
export function wordpressSecret(fragment: string): string | undefined {
  return /^#\?secret=([a-z\d]+)$/i.exec(fragment)?.[1];
}
