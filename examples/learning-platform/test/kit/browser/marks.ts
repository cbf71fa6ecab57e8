import type { Page } from "playwright-core";
import { expect } from "vitest";

/** More than these are not scrolled to one by one: then those in sight are looked at. */
const FEW = 20;

/**
 * Asks the browser between which characters of the textarea lies a point late in the first letter of each mark, and one
 * early in its last letter: a quarter of a letter is all that a mark may be off. The mark itself lies behind the
 * textarea, and has no part in the answer.
 */
export async function expectMarksOnText(page: Page): Promise<void> {
  const { looked, wrong } = await page.evaluate(lookAtMarks, FEW);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(0);
}

/** Runs in the page. */
function lookAtMarks(few: number): { looked: number; wrong: readonly object[] } {
  const frame = document.querySelector(".bijsluiter-pii-frame");
  const textarea = document.querySelector(".bijsluiter-pii-text");
  const backdrop = document.querySelector(".bijsluiter-pii-backdrop");
  if (!frame || !textarea || !backdrop) throw new Error("No marked textarea.");
  const marks = [...backdrop.querySelectorAll("mark")];
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(backdrop, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), at = 0; node; node = walker.nextNode()) {
    starts.set(node, at);
    at += (node as Text).length;
  }
  const rectOf = (node: Text, at: number) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const caretAt = ({ left, top, width, height }: DOMRect, part: number) =>
    document.caretPositionFromPoint(left + part * width, top + height / 2);
  const wrong: object[] = [];
  let looked = 0;
  for (const mark of marks) {
    if (marks.length <= few) mark.scrollIntoView({ block: "center" });
    const said = mark.firstChild as Text;
    const start = starts.get(said) ?? -1;
    const end = start + said.length;
    const [first, last] = [rectOf(said, 0), rectOf(said, said.length - 1)];
    const { top, bottom } = frame.getBoundingClientRect();
    if (first.top < Math.max(top, 0) || last.bottom > Math.min(bottom, innerHeight)) continue;
    const from = caretAt(first, 0.75);
    const to = caretAt(last, 0.25);
    looked += 1;
    const isRight =
      from?.offsetNode === textarea &&
      to?.offsetNode === textarea &&
      from.offset === start + 1 &&
      to.offset === end - 1;
    if (!isRight) wrong.push({ start, end, from: from?.offset, to: to?.offset });
  }
  return { looked, wrong };
}
