/** Whether a click opens its link in another tab or window, or saves what is there. */
export function isElsewhere(
  { target }: Pick<HTMLAnchorElement, "target">,
  { button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent,
): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey || /^(?!_self$)./i.test(target);
}
