import { expect, it } from "vitest";
import { breachReport as nl } from "../../../src/locales/nl/index.ts";
import { expectGoodLooks } from "../kit/open-page.ts";
import { answers } from "./answers.ts";
import { button, draftAt, keptIn, reportInBrowser, words } from "./kit.ts";

const { site, visit } = reportInBrowser();
const { problems, receipt, keep } = nl.breachReport;

/** What stands in the alert; whether the report may be sent again; what of the server is shown. */
type Row = readonly [name: keyof typeof answers, says: string, mayAgain: boolean, shown?: string];
const rows: readonly Row[] = [
  ["200-login-page", problems["no-receipt"]({}), true],
  ["200-empty-object", problems["no-receipt"]({}), true],
  [204, problems["no-receipt"]({}), true],
  ["302-elsewhere", problems["no-receipt"]({}), true],
  ["200-no-json", problems["no-receipt"]({}), true],
  ["200-blank-reference", problems["no-receipt"]({}), true],
  ["connection-reset", problems["no-answer"]({}), true],
  [401, problems["signed-out"]({}), true],
  [403, problems["not-allowed"]({}), true, "Deze rol mag dit niet."],
  [409, problems["key-used"]({}), false],
  [413, problems["too-large"]({}), false],
  [422, "Dit product kennen wij niet.", true],
  [429, problems["too-many"]({ retryAfterSeconds: 120 }), true],
  [451, problems.refused({}), true, "Dit mag hier niet van de rechter."],
  [500, problems["server-error"]({}), true],
];

it("has fifteen answers without a receipt", () => {
  expect(rows.map(([name]) => String(name)).sort()).toEqual(
    Object.keys(answers)
      .filter((name) => !name.startsWith("201"))
      .sort(),
  );
  expect(rows).toHaveLength(15);
});

it.each(rows.map(([name, says, mayAgain, shown]) => ({ name, says, mayAgain, shown })))(
  "$name: no white page, the draft stays, the words are on screen, and it says what to do",
  async ({ name, says, mayAgain, shown }) => {
    const { page, context } = await visit(`answer=${name}`, draftAt("check"));
    site().keys.length = 0;
    await page.getByText(words).waitFor();
    await button(page, "Melding versturen").click();
    await page.getByText(says).first().waitFor();
    if (name === 422) {
      // The page with the field: the words are in its controls.
      expect(await page.inputValue('[name="incident.summary"]')).toBe(words);
    } else {
      expect(await page.getByText(words).isVisible()).toBe(true);
      expect(await page.getByRole("alert").textContent()).toContain(says);
      expect(await button(page, keep.copy).isVisible()).toBe(true);
      expect(await button(page, keep.download).isVisible()).toBe(true);
      expect(await page.title()).toBe("Fout: Klopt alles? – Leerplein");
    }
    if (shown) expect(await page.getByRole("alert").textContent()).toContain(shown);
    expect(await keptIn(page)).toContain(words);
    expect(await page.getByText(receipt.heading).count()).toBe(0);

    if (name !== 422) {
      // By keyboard: what is out of use can still be pressed.
      await button(page, "Melding versturen").press("Enter");
      // A browser itself may repeat what was cut off.
      await expect.poll(() => site().keys.length > 1).toBe(mayAgain);
      expect(new Set(site().keys)).toEqual(new Set(["key-of-the-first-tab"]));
    }
    // After a reload everything is there again.
    await page.reload();
    await expect.poll(() => page.locator("body").innerText()).toContain("is teruggezet");
    expect(await keptIn(page)).toContain(words);
    await context.close();
  },
);

it.each([
  ["200-login-page", problems["no-answer"]({})],
  ["200-empty-object", problems["no-receipt"]({})],
  ["204", problems["no-answer"]({})],
] as const)("%s, handed on unread by a host: the form checks it once more", async (name, says) => {
  const { page, context } = await visit(`answer=${name}&garbage`, draftAt("check"));
  await button(page, "Melding versturen").click();
  await page.getByText(says).waitFor();
  expect(await page.getByText(words).isVisible()).toBe(true);
  expect(await keptIn(page)).toContain(words);
  await context.close();
});

it.each([
  ["201", 0],
  ["201-mail", 1],
] as const)(
  "%s: a receipt, the draft is gone, and mail is named only where it waits",
  async (name, mails) => {
    const { page, context, complaints } = await visit(`answer=${name}`, draftAt("check"));
    await button(page, "Melding versturen").click();
    await page.getByText("DL-2026-0001").waitFor();
    await expect.poll(() => keptIn(page)).toBeNull();
    expect(await page.getByText(receipt.mailWaiting).count()).toBe(mails);
    expect(await page.title()).toBe(`${receipt.heading} – Leerplein`);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

it("too large: a shorter report may be sent again", async () => {
  const { page, context } = await visit("answer=413", draftAt("check"));
  site().keys.length = 0;
  await button(page, "Melding versturen").click();
  await page.getByText(problems["too-large"]({})).waitFor();
  expect(await button(page, "Melding versturen").getAttribute("aria-disabled")).toBe("true");
  await button(page, "Terug").click();
  await button(page, "Verder").click();
  await button(page, "Melding versturen").click();
  await expect.poll(() => site().keys.length).toBe(2);
  await context.close();
});

it("a key that was used stays used: going back does not make it another report", async () => {
  const { page, context } = await visit("answer=409", draftAt("check"));
  site().keys.length = 0;
  await button(page, "Melding versturen").click();
  await page.getByText(problems["key-used"]({})).waitFor();
  await button(page, "Terug").click();
  expect(await page.getByText(problems["key-used"]({})).count()).toBe(0);
  await button(page, "Verder").click();
  await page.getByText(problems["key-used"]({})).waitFor();
  await button(page, "Melding versturen").press("Enter");
  await page.waitForTimeout(200);
  expect(site().keys).toHaveLength(1);
  await context.close();
});

it.each([[409], [429], [451], ["200-login-page"]])(
  "%s looks well at every width and in every colour",
  async (name) => {
    const { page, context } = await visit(`answer=${name}`, draftAt("check"));
    await button(page, "Melding versturen").click();
    await button(page, keep.copy).waitFor();
    await button(page, keep.copy).scrollIntoViewIfNeeded();
    await expectGoodLooks(page, `problem-${name}`);
    await context.close();
  },
);
