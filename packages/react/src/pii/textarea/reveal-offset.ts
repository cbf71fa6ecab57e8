/**
 * Scrolls to a place in the text, which a browser does for the caret only while one types. The backdrop says where the
 * place is: its lines are those of the textarea.
 */
export function revealOffset(textarea: HTMLTextAreaElement, offset: number): void {
  const backdrop = textarea.previousElementSibling;
  const frame = textarea.closest(".bijsluiter-pii-frame");
  if (!backdrop || !frame) return;
  const walker = textarea.ownerDocument.createTreeWalker(backdrop, NodeFilter.SHOW_TEXT);
  let left = offset;
  let node = walker.nextNode() as Text | null;
  while (node && left >= node.length) {
    left -= node.length;
    node = walker.nextNode() as Text | null;
  }
  if (node) scrollTo(frame, node, left);
}

function scrollTo(frame: Element, node: Text, at: number): void {
  const range = node.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  // jsdom lays nothing out.
  const place = range.getBoundingClientRect?.();
  if (!place) return;
  const seen = frame.getBoundingClientRect();
  const isSeen = place.top >= seen.top && place.bottom <= seen.bottom;
  if (!isSeen) frame.scrollTop += place.top - seen.top - seen.height / 2;
  node.parentElement?.scrollIntoView?.({ block: "nearest" });
}
