/** Whether a page around this one is of another origin: an own page shows the frame that this one is in. */
export function inCrossSiteFrame(): boolean {
  for (let at: Window = window; at !== at.parent; at = at.parent) if (!at.frameElement) return true;
  return false;
}
