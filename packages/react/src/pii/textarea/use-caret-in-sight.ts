import { type RefObject, useEffect, useRef } from "react";
import { revealOffset } from "./reveal-offset.ts";

/**
 * Scrolls to the caret when much is put in at once. The browser does so too, but before the frame has grown; what is
 * typed key by key it gets right.
 */
export function useCaretInSight(
  textarea: RefObject<HTMLTextAreaElement | null>,
  text: string,
): void {
  const length = useRef(text.length);
  useEffect(() => {
    const by = Math.abs(text.length - length.current);
    length.current = text.length;
    const { current } = textarea;
    if (by > 1 && current && current.ownerDocument.activeElement === current)
      revealOffset(current, current.selectionEnd);
  }, [textarea, text]);
}
