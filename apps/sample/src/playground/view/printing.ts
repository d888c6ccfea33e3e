const LONGEST = 200_000;

/** Makes ready what is printed: the JSON as a text, and the frame in view as high as what it shows. */
export function printing(jsonOf: () => string): void {
  const place = document.getElementById("play-printed-json") as HTMLElement;
  addEventListener("beforeprint", () => {
    place.textContent = jsonOf().slice(0, LONGEST);
    place.hidden = false;
    for (const frame of frames()) {
      const height = frame.contentDocument?.documentElement.scrollHeight;
      if (height) frame.style.blockSize = `${height}px`;
    }
  });
  addEventListener("afterprint", () => {
    place.hidden = true;
    place.textContent = "";
    for (const frame of frames()) frame.style.removeProperty("block-size");
  });
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(".play-frame:not([hidden])")];
}
