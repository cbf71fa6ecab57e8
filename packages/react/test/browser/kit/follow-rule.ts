import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

interface Target {
  readonly selector: string;
  readonly displayFilter?: boolean;
}
type Action =
  | { readonly type: "click" | "hide"; readonly target: Target }
  | {
      readonly type: "waitcss";
      readonly target: Target;
      readonly retries: number;
      readonly waitTime: number;
    }
  | { readonly type: "list"; readonly actions: readonly Action[] }
  | { readonly type: "foreach"; readonly target: Target; readonly action: Action }
  | { readonly type: "consent"; readonly consents: readonly Consent[] };
interface Consent {
  readonly type: string;
  readonly matcher: { readonly type: "checkbox"; readonly target: Target };
  readonly toggleAction: Action;
}
interface Rule {
  readonly detectors: readonly Readonly<
    Record<"presentMatcher" | "showingMatcher", readonly { readonly target: Target }[]>
  >[];
  readonly methods: readonly { readonly name: string; readonly action: Action }[];
}

/** The rule that the package gives to consent extensions. */
export async function readRule(): Promise<Rule> {
  const text = await readFile(new URL("../../../consent-o-matic.json", import.meta.url), "utf8");
  return JSON.parse(text).bijsluiter;
}

/** Whether the rule sees a banner that asks. */
export async function isShowing(page: Page, { detectors }: Rule): Promise<boolean> {
  const seen = detectors.flatMap(({ presentMatcher, showingMatcher }) => [
    ...presentMatcher.map(({ target }) => page.locator(target.selector).count()),
    ...showingMatcher.map(async ({ target }) =>
      Number(await page.locator(target.selector).isVisible()),
    ),
  ]);
  return (await Promise.all(seen)).every((count) => count > 0);
}

/** Does what an extension does with a rule: for a user that wants, or does not want, each kind of purpose. */
export async function followRule(
  page: Page,
  rule: Rule,
  wants: Readonly<Record<string, boolean>>,
): Promise<void> {
  const act = async (action: Action, base: Page | Locator): Promise<void> => {
    switch (action.type) {
      case "click":
        // As an extension clicks: also what it has hidden.
        return base.locator(action.target.selector).evaluate((it) => (it as HTMLElement).click());
      case "hide":
        return base.locator(action.target.selector).evaluate((it) => it.classList.add("hidden"));
      case "waitcss":
        return base
          .locator(action.target.selector)
          .waitFor({ timeout: action.retries * action.waitTime });
      case "list":
        for (const one of action.actions) await act(one, base);
        return;
      case "foreach":
        for (const one of await base.locator(action.target.selector).all())
          await act(action.action, one);
        return;
      case "consent":
        for (const { type, matcher, toggleAction } of action.consents)
          if ((await base.locator(matcher.target.selector).isChecked()) !== wants[type])
            await act(toggleAction, base);
    }
  };
  for (const { action } of rule.methods) await act(action, page);
}
