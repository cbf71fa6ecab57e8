import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { firstReport, leakedFile } from "../../../src/locales/nl/index.ts";
import { expectGoodLooks } from "../kit/open-page.ts";
import { button, reportInBrowser } from "./kit.ts";

const { visit } = reportInBrowser();
const words = firstReport.firstReport;
const story = "Ik mailde de uitslagen van groep 7 naar de verkeerde ouder.";
const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();
const next = (page: Page) => button(page, "Verder").click();

/** Words that stand on two lines of a page as wide as a phone. A mail address has no spaces to break at. */
const brokenWords = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 700 });
  return page.evaluate(() => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (node.parentElement?.closest("noscript, script, .bijsluiter-visually-hidden")) continue;
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(
        /(?<![@.\p{L}\p{N}])[\p{L}\p{N}’]+(?![@.]?[\p{L}\p{N}])/gu,
      )) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
};

it("goes by mouse from the first question to the receipt, looks well everywhere and breaks no word", async () => {
  const { page, context, complaints } = await visit("first&answer=201");
  const look = async (name: string) => {
    expect(await brokenWords(page), name).toEqual([]);
    await expectGoodLooks(page, `six-${name}`);
  };
  await heading(page, words.questions.incident);
  await next(page);
  await look("1-wrong");
  await page.getByLabel(words.kinds["sent-by-mistake"]).check();
  await page.getByLabel(words.labels.summary).fill(`${story} Zijn BSN is 111222333.`);
  await page.getByText(words.numbersSeen).waitFor();
  await look("1");
  await page.getByLabel(words.labels.summary).fill(story);
  await next(page);
  await heading(page, words.questions.timeline);
  await page.getByLabel(words.when.other).check();
  await look("2");
  await page.getByLabel("Dag", { exact: true }).fill("20");
  await page.getByLabel("Maand", { exact: true }).fill("11");
  await page.getByLabel("Jaar", { exact: true }).fill("2026");
  await page.getByLabel("Uur", { exact: true }).fill("14");
  await next(page);
  await heading(page, words.questions.people);
  await page.getByLabel(words.people.pupil).check();
  await page.getByRole("textbox", { name: words.labels.count }).fill("24");
  await look("3");
  await next(page);
  await heading(page, words.questions.data);
  await page.getByLabel(leakedFile.label).setInputFiles({
    name: "lijst.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("naam;dyslexie;bsn\nJan;ja;111222333\nEva;nee;123456782\n"),
  });
  await page.getByText(leakedFile.found).waitFor();
  expect(await page.getByLabel(words.data["pgn-bsn"]).isChecked()).toBe(true);
  await look("4");
  await button(page, firstReport.forms.more).click();
  await page.getByLabel(words.data.religion).waitFor();
  await look("4-more");
  await next(page);
  await heading(page, words.questions.measures);
  await page.getByRole("radio", { name: words.nothingDone.label }).check();
  await page.getByLabel(words.no, { exact: true }).check();
  await look("5");
  await next(page);
  await heading(page, words.questions.contact);
  await page.getByLabel("Stichting De Wilgen").check();
  await look("6");
  await next(page);
  await heading(page, words.questions.check);
  await page.getByText("13 vragen staan nog open").waitFor();
  await look("check");
  await button(page, words.submit).click();
  await heading(page, words.receipt.heading);
  await look("receipt");
  // On paper there are the answers too, and no button.
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText(story).isVisible()).toBe(true);
  expect(await button(page, words.receipt.print).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

it("goes by keyboard alone", async () => {
  const { page, context } = await visit("first&answer=201");
  const focus = () =>
    page.evaluate(() => {
      const { name, value, textContent } = document.activeElement as HTMLInputElement;
      return { name: name ?? "", value: value ?? "", words: textContent ?? "" };
    });
  const tabTo = async (fits: (found: Awaited<ReturnType<typeof focus>>) => boolean) => {
    for (let press = 0; press < 60; press++) {
      if (fits(await focus())) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("The keyboard cannot get there.");
  };
  const field = (name: string, value?: string) =>
    tabTo((found) => found.name === name && (value === undefined || found.value === value));
  const onward = async (question: string) => {
    await tabTo((found) => found.words === "Verder");
    await page.keyboard.press("Enter");
    await heading(page, question);
  };
  await heading(page, words.questions.incident);
  await field("incident.kind");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  expect(await focus()).toMatchObject({ value: "device-lost-or-stolen" });
  await field("incident.summary");
  await page.keyboard.type(story);
  await onward(words.questions.timeline);
  await field("timeline.discoveredAt.when");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await field("timeline.discoveredAt.hour");
  await page.keyboard.type("14");
  await onward(words.questions.people);
  await field("people.categories", "parent");
  await page.keyboard.press("Space");
  await field("people.count.value");
  await page.keyboard.type("3");
  await onward(words.questions.data);
  await field("data.categories.open");
  await page.keyboard.press("Space");
  await onward(words.questions.measures);
  await field("measures.taken");
  await page.keyboard.type("De ontvanger gebeld.");
  await field("timeline.occurred.now");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowUp");
  expect(await focus()).toMatchObject({ value: "not-known-yet" });
  await onward(words.questions.contact);
  await field("boards.affected");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowUp");
  expect(await focus()).toMatchObject({ value: "not-known-yet" });
  await onward(words.questions.check);
  await tabTo((found) => found.words === words.submit);
  await page.keyboard.press("Enter");
  await heading(page, words.receipt.heading);
  await context.close();
});
