/** What stands on a page to be read, a line for each paragraph, label, heading or button; not what is hidden from the eye. */
export function seenText(container: Element): string {
  const lines = new Map<Element, string>();
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || parent.closest("[hidden], noscript, .bijsluiter-visually-hidden")) continue;
    const block = parent.closest("p, li, label, legend, h2, h3, dt, dd, button, a") ?? parent;
    lines.set(block, `${lines.get(block) ?? ""}${walker.currentNode.textContent}`);
  }
  return [...lines.values()]
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

/** Words in a text, as a person counts them. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[-’.:@][\p{L}\p{N}]+)*/gu)?.length ?? 0;
