import { expect, it } from "vitest";
import { breachReport as nl } from "../../../src/locales/nl/index.ts";
import { expectGoodLooks } from "../kit/open-page.ts";
import { button, draftAt, KEY, keptIn, reportInBrowser, words } from "./kit.ts";

const { site, visit } = reportInBrowser();
const { draft, questions, rescue, keep, receipt, errors, files } = nl.breachReport;

it("a render error leaves the words on screen, to copy and to download, in a page that looks well", async () => {
  const { page, context } = await visit("broken");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByLabel(nl.breachReport.asks["incident.summary"]).fill(words);
  await page.locator('[name="incident.kind"]').first().check();
  await page.locator('[name="incident.securityAspect"]').first().check();
  await page.locator('[name="incident.narrative"]').fill("Stap voor stap verteld.");
  await button(page, "Verder").click();
  await page.getByRole("alert").getByText(rescue.heading).waitFor();
  const said = await page.getByLabel(keep.answers).inputValue();
  expect(said).toContain(words);
  expect(said).toContain("Stap voor stap verteld.");
  expect(await page.getByText("Bel 030 000 00 00").isVisible()).toBe(true);
  expect(await keptIn(page)).toContain(words);
  await button(page, keep.copy).click();
  await page.getByText(keep.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(said);
  const downloading = page.waitForEvent("download");
  await button(page, keep.download).click();
  expect((await downloading).suggestedFilename()).toBe(keep.fileName);
  await expectGoodLooks(page, "rescue");
  await context.close();
});

it("where copying is refused, the answers stand there selected", async () => {
  const { page, context } = await visit("answer=409", draftAt("check"));
  await page.addScriptTag({ content: "navigator.clipboard.writeText = () => Promise.reject()" });
  await button(page, "Melding versturen").click();
  await button(page, keep.copy).click();
  await page.getByText(keep.copyByHand).waitFor();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString() ?? "")).toContain(words);
  await expectGoodLooks(page, "copy-by-hand");
  await context.close();
});

it("a duplicated tab has the words and not the key, and both reports arrive", async () => {
  const { page, context } = await visit("answer=201", draftAt("check"));
  await page.getByText("is teruggezet").waitFor();
  site().keys.length = 0;
  const opening = context.waitForEvent("page");
  await page.evaluate(() => void window.open(location.href));
  const copy = await opening;
  await copy.getByText(words).waitFor();
  const keyIn = async (tab: typeof page) =>
    JSON.parse((await keptIn(tab)) ?? "{}").content.idempotencyKey;
  await button(copy, "Melding versturen").click();
  await copy.getByText(receipt.heading).waitFor();
  expect(await keyIn(page)).toBe("key-of-the-first-tab");
  await button(page, "Melding versturen").click();
  await page.getByText(receipt.heading).waitFor();
  const [ofCopy, ofFirst] = site().keys;
  expect(ofFirst).toBe("key-of-the-first-tab");
  expect(ofCopy).toMatch(/^[\da-f-]{36}$/);
  await context.close();
});

it("a reload is no copy: the key stays, however often", async () => {
  const { page, context } = await visit("answer=500", draftAt("check"));
  site().keys.length = 0;
  for (let time = 0; time < 5; time++) {
    await page.getByText(words).waitFor();
    await button(page, "Melding versturen").click();
    await button(page, keep.copy).waitFor();
    await page.reload();
  }
  expect(new Set(site().keys)).toEqual(new Set(["key-of-the-first-tab"]));
  await context.close();
});

it.each([
  [
    "blocked",
    () =>
      Object.defineProperty(window, "sessionStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      }),
  ],
  [
    "full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
])("storage that is %s: no white page, and it says that no draft is kept", async (_what, block) => {
  const { page, context, complaints } = await visit();
  await context.addInitScript(block);
  await page.reload();
  await page.getByLabel(nl.breachReport.asks["incident.summary"]).fill(words);
  await page.getByText(draft.notKept).waitFor();
  expect(await page.getByText(/Concept opgeslagen/).count()).toBe(0);
  expect(await page.inputValue('[name="incident.summary"]')).toBe(words);
  await expectGoodLooks(page, `storage-${_what}`);
  expect(complaints).toEqual([]);
  await context.close();
});

it("asks before a draft is thrown away: by keyboard, with the focus on what does no harm", async () => {
  const { page, context } = await visit();
  await page.getByLabel(nl.breachReport.asks["incident.summary"]).fill(words);
  await button(page, draft.clear).click();
  const dialog = page.getByRole("alertdialog", { name: draft.ask });
  await dialog.waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe(draft.keep);
  await expectGoodLooks(page, "confirm");
  await page.keyboard.press("Escape");
  await expect.poll(focused).toBe(draft.clear);
  expect(await keptIn(page)).toContain(words);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe(draft.clear);
  expect(await page.inputValue('[name="incident.summary"]')).toBe(words);
  await page.keyboard.press("Enter");
  await button(page, draft.clearNow).click();
  await expect.poll(() => page.inputValue('[name="incident.summary"]')).toBe("");
  expect(await focused()).toBe(questions.incident);
  await expect.poll(() => keptIn(page)).toBeNull();
  await context.close();
});

it("the browser goes back and on through the pages, with what was typed, and never past them", async () => {
  const { page, context } = await visit("history");
  const step = () => new URL(page.url()).searchParams.get("step");
  const at = (question: string) => page.getByRole("heading", { name: question }).waitFor();
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
    KEY,
    draftAt("incident", { checked: false }),
  ] as const);
  await page.reload();
  await page.getByText("is teruggezet").waitFor();
  expect(step()).toBe("incident");
  await button(page, "Verder").click();
  await at(questions.timeline);
  expect(step()).toBe("timeline");
  await button(page, "Verder").click();
  await at(questions.effect);
  await page.goBack();
  await at(questions.timeline);
  await page.goBack();
  await at(questions.incident);
  await page
    .getByLabel(nl.breachReport.asks["incident.summary"])
    .fill("Anders verteld, en niet kwijt.");
  await page.goForward();
  await at(questions.timeline);
  await page.goBack();
  expect(await page.inputValue('[name="incident.summary"]')).toBe("Anders verteld, en niet kwijt.");
  // Of another visit: a page that was not reached yet.
  await page.evaluate(() => {
    const url = new URL(location.href);
    url.searchParams.set("step", "check");
    history.pushState(null, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect.poll(step).toBe("incident");
  await at(questions.incident);
  await context.close();
});

it("without the adapter the address is left alone", async () => {
  const { page, context } = await visit("", draftAt("incident", { checked: false }));
  const before = page.url();
  const entries = await page.evaluate(() => history.length);
  await page.getByText("is teruggezet").waitFor();
  await button(page, "Verder").click();
  await page.getByRole("heading", { name: questions.timeline }).waitFor();
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await context.close();
});

const long = `${"a".repeat(236)}.txt`;
const file = (name: string, content = "made up") => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(content),
});

it("files: refused with words, and what was stored or must be chosen again is told after a reload", async () => {
  const { page, context } = await visit("files", draftAt("attachments"));
  const input = page.getByLabel(files.choose);
  await input.setInputFiles([
    file("leeg.txt", ""),
    file("vals.pdf"),
    file(long),
    file("traag.txt"),
  ]);
  await page.getByText(errors["file-empty"]({})).waitFor();
  await page.getByText(errors["file-refused"]({})).waitFor();
  // The server gave it another name, which is the one that is shown.
  await page.getByText(`bewaard ${long}`, { exact: true }).waitFor();
  expect(await page.getByRole("button", { name: /opnieuw versturen/ }).count()).toBe(0);
  await expectGoodLooks(page, "files");
  await expect.poll(() => keptIn(page)).toContain("f-1");
  await page.reload();
  await page.getByText(`bewaard ${long}`, { exact: true }).waitFor();
  await page.getByText(errors["file-lost"]({})).waitFor();
  expect(await page.getByText("traag.txt", { exact: true }).isVisible()).toBe(true);
  expect(await page.getByText("leeg.txt").count()).toBe(0);
  await expectGoodLooks(page, "files-after-reload");
  await button(page, "Verder").click();
  await page.getByRole("link", { name: errors["files-not-stored"]({}) }).waitFor();
  await button(page, "traag.txt verwijderen").click();
  await button(page, "Verder").click();
  await page.getByText(`bewaard ${long}`).waitFor();
  await expectGoodLooks(page, "check-long-name");
  await context.close();
});
