import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** The script of axe. */
export const axePath: string = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Rules that a page is held against. */
export const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules whose result depends on colours: all that another colour scheme can change. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Colours and medium in which a page is looked at. */
export type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/**
 * What axe finds in a page, one line a rule.
 *
 * @param media - As the page is shown. In dark and in forced colours the rules that only colours can change are tried: the
 *   page is also looked at in light, at the same width.
 */
export async function axeProblems(
  page: Page,
  { colorScheme, forcedColors }: Media = {},
): Promise<readonly string[]> {
  const runOnly = colorScheme === "dark" || forcedColors === "active" ? colourRules : axeTags;
  await addAxe(page);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<AxeResults> };
    };
    const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, runOnly);
}

const source = readFileSync(axePath, "utf8");

/** Where axe is not yet. In every page from its start, it would cost a quarter of a second for each. */
async function addAxe(page: Page): Promise<void> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
}
