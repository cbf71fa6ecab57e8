import type { Page } from "playwright-core";

/** What a page shows, measured. */
export interface Measured {
  /** Pixels that the page scrolls sideways. */
  readonly overflow: number;
  readonly header: number;
  /** Where on the page of a breach its record begins; 0 on other pages. */
  readonly record: number;
  /** Sizes and weights of what is read, in the order in which they are met. */
  readonly sizes: readonly string[];
  readonly weights: readonly string[];
  /** Looks of buttons and of fields: edge, radius, weight, and height of a line. */
  readonly buttons: readonly string[];
  readonly fields: readonly string[];
}

/** Measures a page as it stands. */
export function measure(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility() && !element.closest(".demo-pill");
    const { scrollWidth, clientWidth } = document.documentElement;
    const texts = [...document.querySelectorAll("body *")].filter(
      (element) =>
        seen(element) &&
        !element.closest("svg, code") &&
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        ),
    );
    const styles = texts.map((element) => getComputedStyle(element));
    const looks = (selector: string) => [
      ...new Set(
        [...document.querySelectorAll(selector)].filter(seen).map((element) => {
          const { borderRadius, borderTopWidth, minHeight, fontFamily } = getComputedStyle(element);
          return [borderRadius, borderTopWidth, minHeight, fontFamily].join(" ");
        }),
      ),
    ];
    return {
      overflow: scrollWidth - clientWidth,
      header: document.querySelector(".site-header")?.getBoundingClientRect().height ?? 0,
      record: document.getElementById("vastgelegd")?.getBoundingClientRect().top ?? 0,
      sizes: [...new Set(styles.map(({ fontSize }) => fontSize))],
      weights: [...new Set(styles.map(({ fontWeight }) => fontWeight))],
      buttons: looks('button:not([data-kind="quiet"], [data-bijsluiter-consent="later"])'),
      fields: looks(
        'select, textarea:not(.bijsluiter-pii-text, [aria-invalid]), input:not([type="radio"], [type="checkbox"], [type="file"], [aria-invalid])',
      ),
    };
  });
}
