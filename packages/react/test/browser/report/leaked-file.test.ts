import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { zipped } from "../../../../core/test/zipped.ts";
import { breachReport, firstReport, leakedFile } from "../../../src/locales/nl/index.ts";
import { expectGoodLooks } from "../kit/open-page.ts";
import { button, draftAt, reportInBrowser } from "./kit.ts";

const { visit } = reportInBrowser();
const words = firstReport.firstReport;
const { problems, notes } = leakedFile;

/** Has the page hold a file, which is made there: its bytes go nowhere. */
const choose = (
  page: Page,
  name: string,
  make: string | { repeat: string; times: number } | number[],
) =>
  page.evaluate(
    ({ name, make }) => {
      const parts =
        typeof make === "string"
          ? [make]
          : Array.isArray(make)
            ? [Uint8Array.from(make)]
            : Array.from({ length: make.times }, () => make.repeat);
      const chosen = new DataTransfer();
      chosen.items.add(new File(parts, name));
      const input = document.querySelector<HTMLInputElement>("[type=file]");
      if (!input) throw new Error("No file is asked for.");
      input.files = chosen.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { name, make },
  );
const pupils = `naam;email;dyslexie\n${Array.from(
  { length: 40 },
  (_, index) => `Noor ${index};ouder${index % 25}@school.example;nee`,
).join("\n")}\n`;

it("says of every file what to do, reads a large one with a button to stop, and the form goes on", async () => {
  const { page, context, complaints } = await visit("first&worker&answer=201");
  const asked: string[] = [];
  await page.getByLabel(words.kinds["sent-by-mistake"]).check();
  await page.getByLabel(words.labels.summary).fill("De lijst ging naar een verkeerde ouder.");
  for (const question of ["timeline", "people", "data"] as const) {
    await button(page, "Verder").click();
    await page.getByRole("heading", { name: words.questions[question] }).waitFor();
    if (question === "timeline") await page.getByLabel(words.when.just).check();
    if (question !== "people") continue;
    await page.getByLabel(words.people.pupil).check();
    await page.getByRole("radio", { name: words.notKnownYet }).last().check();
  }
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const says = (text: string) => page.getByText(text).waitFor();

  const bad: readonly [string, Parameters<typeof choose>[2], string][] = [
    ["leeg.csv", "", problems.empty],
    ["foto.png", [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0], problems["no-table"]],
    [
      "bom.zip",
      [...zipped({ "a.csv": new Uint8Array(80_000_000) })],
      problems["unpacks-too-large"],
    ],
    ["groot.csv", { repeat: "x".repeat(1 << 20), times: 101 }, problems["too-large"]],
    ["een.csv", "email\na@b.example\nc@d.example\n", notes["one-column"]],
  ];
  for (const [name, file, text] of bad) {
    await choose(page, name, file);
    await says(text);
  }
  await expectGoodLooks(page, "file-one-column");

  // Long enough to be stopped: every cell is words that are new.
  await choose(page, "lang.txt", {
    repeat: "Bel 06-12345678 of mail jan@example.org, BSN 111222333.\n".repeat(2000),
    times: 700,
  });
  await page.getByRole("progressbar").waitFor();
  await expectGoodLooks(page, "file-reading");
  await button(page, leakedFile.cancel).click();
  await says(leakedFile.cancelled);

  await choose(page, "lijst.csv", pupils);
  await says(leakedFile.found);
  await says("ongeveer 25 mensen");
  expect(await page.getByLabel(words.data.medical).isChecked()).toBe(true);
  expect(await page.getByLabel(words.labels.records).inputValue()).toBe("40");
  await expectGoodLooks(page, "file-found");
  await button(page, "Verder").click();
  await page.getByRole("heading", { name: words.questions.measures }).waitFor();
  // Nothing went anywhere but for the script of the worker.
  expect(new Set(asked)).toEqual(new Set(["/file-worker.js"]));
  expect(complaints).toEqual([]);
  await context.close();
});

it("fills in the whole form too", async () => {
  const { page, context } = await visit("worker", draftAt("data", { answers: {} }));
  await page.getByLabel(leakedFile.label).waitFor();
  await choose(page, "lijst.csv", pupils);
  await page.getByText(leakedFile.found).waitFor();
  const { counts, parts, asks } = breachReport.breachReport;
  const records = page.getByRole("radiogroup", { name: asks["data.records"] });
  expect(await records.getByLabel(counts.exact).isChecked()).toBe(true);
  expect(await records.getByRole("textbox", { name: parts.value }).inputValue()).toBe("40");
  expect(await page.getByText(words.file.mark).count()).toBe(2);
  await expectGoodLooks(page, "file-whole");
  await context.close();
});
