import axe from "axe-core";

/** What axe finds against WCAG 2.2 AA and its best practices, with where. Contrast needs a real browser. */
export async function axeFindings(
  within: Document | Element = document,
): Promise<readonly string[]> {
  const { violations } = await axe.run(within, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
