/** Puts the focus, and the place in a text, where they are now: after what holds them was drawn again. On a button, to the way on. */
export function focusKept(root: ShadowRoot): () => void {
  const active = root.activeElement as HTMLInputElement | null;
  if (!active) return () => undefined;
  const { localName, name, type, value, selectionStart, selectionEnd } = active;
  const isSame = (one: HTMLInputElement) =>
    localName === "button"
      ? one.type === "submit"
      : one.name === name && one.type === type && (type !== "radio" || one.value === value);
  return () => {
    const again = [...root.querySelectorAll<HTMLInputElement>(localName)].find(isSame);
    again?.focus({ preventScroll: true });
    if (typeof selectionStart === "number") again?.setSelectionRange(selectionStart, selectionEnd);
  };
}
