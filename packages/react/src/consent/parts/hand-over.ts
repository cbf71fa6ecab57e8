import { type RefCallback, useState } from "react";

const stops =
  ":is(a[href],button,input,select,textarea,iframe,summary,[tabindex]):not(:disabled,[tabindex^='-'])";

/** Where the keyboard would go after an element, if the element were not there; out of a shadow root where it is the last. */
export function nextAfter(element: Element): HTMLElement | undefined {
  const root = element.getRootNode();
  const isInShadow = root instanceof ShadowRoot;
  const around = [...(isInShadow ? root : document).querySelectorAll<HTMLElement>(stops)].filter(
    (stop) => !element.contains(stop) && stop.getClientRects().length > 0,
  );
  const isAfter = (stop: Element) =>
    element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
  return around.find(isAfter) ?? (isInShadow ? nextAfter(root.host) : undefined) ?? around.at(-1);
}

/**
 * Hands the focus on when what holds it leaves the page, so that it does not fall back to where the page begins. Who
 * uses no keyboard does not see the page move.
 *
 * @returns Ref of the element around what can have the focus.
 */
export function useHandOver(
  next: (leaving: HTMLElement) => HTMLElement | null | undefined,
): RefCallback<HTMLElement> {
  const [ref] = useState(() => {
    let held: HTMLElement | undefined;
    return (element: HTMLElement | null) => {
      if (held?.matches(":focus-within"))
        next(held)?.focus({ preventScroll: !held.querySelector(":focus-visible") });
      held = element ?? undefined;
    };
  });
  return ref;
}
