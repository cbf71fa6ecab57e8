/** The language of an element, a BCP 47 tag: `lang` of the nearest element around it that has one, also out of a shadow root. */
export function pageLanguage(element: Element): string {
  const near = element.closest("[lang]")?.getAttribute("lang");
  if (near) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLanguage(root.host) : "";
}
