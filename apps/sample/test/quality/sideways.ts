/** For the page: what stands out of it at its end, where it scrolls sideways. */
export const SIDEWAYS = `(() => {
  const wide = document.documentElement.scrollWidth;
  if (wide <= innerWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 5)
    .map((each) => each.outerHTML.slice(0, 120));
})()`;
