/** Whether a page around this one is of another origin: one that a script may not look into is. */
export function inCrossSiteFrame(): boolean {
  try {
    for (let at: Window = window; at !== at.parent; at = at.parent)
      if (at.parent.location.origin !== location.origin) return true;
    return false;
  } catch {
    return true;
  }
}
