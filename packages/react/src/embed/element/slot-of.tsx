import type { ReactNode } from "react";

/** What the page put into an element under a name; nothing when it put nothing there. */
export function slotOf(host: HTMLElement, name: string): ReactNode {
  const isFilled = [...host.children].some((child) => child.slot === name);
  return isFilled ? <slot name={name} /> : undefined;
}
