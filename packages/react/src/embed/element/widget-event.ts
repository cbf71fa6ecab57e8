/**
 * Tells the page of something that happened in a widget: an event that goes up, also out of the shadow root.
 *
 * @returns False when a listener prevented what would follow.
 */
export function widgetEvent(
  host: HTMLElement,
  type: string,
  detail: unknown,
  cancelable = false,
): boolean {
  return host.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
  );
}
