/** Where a browser needs too long to keep the way back. */
const LONGEST_TO_UNDO = 1 << 16;

/** Replaces a part of what is in a textarea, as if it was typed: `input` tells of it, and Ctrl+Z takes it back. */
export function replaceInTextarea(
  textarea: HTMLTextAreaElement,
  { start, end }: { readonly start: number; readonly end: number },
  replacement: string,
): void {
  textarea.focus({ preventScroll: true });
  textarea.setSelectionRange(start, end);
  const { ownerDocument, value } = textarea;
  // Deprecated without a successor: nothing else leaves the undo history alone.
  const isTyped =
    value.length <= LONGEST_TO_UNDO &&
    ownerDocument.execCommand?.("insertText", false, replacement);
  if (isTyped) return;
  textarea.setRangeText(replacement, start, end, "end");
  textarea.dispatchEvent(new Event("input", { bubbles: true }));
}
