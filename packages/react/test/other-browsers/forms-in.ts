import { afterAll, beforeAll, expect, it } from "vitest";
import { breachReport, firstReport, leakedFile } from "../../src/locales/nl/index.ts";
import { axeTags } from "../browser/kit/axe-problems.ts";
import { draftAt, words as incident, KEY } from "../browser/report/kit.ts";
import { type ServedReport, serveReport } from "../browser/report/serve-report.ts";
import type { DrivenBrowser } from "./driven-browser.ts";
import { type ServedPages, servePages } from "./serve-pages.ts";
import { shownWidgets } from "./shown-widgets.ts";

const words = firstReport.firstReport;
const pupils = `naam;email;dyslexie\n${Array.from(
  { length: 40 },
  (_, index) => `Noor ${index};ouder${index % 25}@school.example;nee`,
).join("\n")}\n`;

/** What a script in a page finds by the words on it. */
const finders = `
  const seen = (one) => one.getClientRects().length > 0;
  const button = (text) => [...document.querySelectorAll("button")].find((one) => one.textContent === text && seen(one));
  const labels = [...document.querySelectorAll("label")].filter(seen);
  const control = (text) => (labels.find((one) => one.textContent.trim() === text) ?? labels.find((one) => one.textContent.includes(text)))?.control;
`;
const json = JSON.stringify;

/** What every browser does with the breach form of both lengths, and with the widgets that only show something. */
export function formsIn(open: () => Promise<DrivenBrowser>): void {
  let browser: DrivenBrowser;
  let report: ServedReport;
  let pages: ServedPages;
  beforeAll(async () => {
    [report, pages] = await Promise.all([serveReport(), servePages()]);
    browser = await open();
  });
  afterAll(async () => {
    await browser?.close();
    await report.close();
    await pages.close();
  });

  const run = <Result>(script: string) => browser.run<Result>(finders + script);
  const press = (text: string) => run(`button(${json(text)}).click();`);
  const check = (text: string) => run(`control(${json(text)}).click();`);
  const isChecked = (text: string) => run<boolean>(`return control(${json(text)}).checked;`);
  const heading = (text: string) =>
    expect.poll(() => run(`return document.querySelector("h2")?.textContent;`)).toBe(text);
  const says = (text: string) =>
    expect.poll(() => run<string>("return document.body.textContent;")).toContain(text);
  const onward = async (question: string) => {
    await press("Verder");
    await heading(question);
  };
  const drop = (name: string, text: string) =>
    run(`
      const chosen = new DataTransfer();
      chosen.items.add(new File([${json(text)}], ${json(name)}));
      const input = document.querySelector("[type=file]");
      input.files = chosen.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));`);

  it("the six questions go to the receipt, with a file that is read by a worker", async () => {
    await browser.goTo(report.page("first&worker&answer=201"));
    await heading(words.questions.incident);
    await check(words.kinds["sent-by-mistake"]);
    await run(
      `control(${json(words.labels.summary)}).focus(); document.execCommand("insertText", false, ${json(incident)});`,
    );
    await onward(words.questions.timeline);
    await check(words.when.just);
    await onward(words.questions.people);
    await check(words.people.pupil);
    await run(
      `labels.filter((one) => one.textContent === ${json(words.notKnownYet)}).at(-1).control.click();`,
    );
    await onward(words.questions.data);
    await drop("lijst.csv", pupils);
    await says(leakedFile.found);
    await says("ongeveer 25 mensen");
    expect(await isChecked(words.data.medical)).toBe(true);
    await onward(words.questions.measures);
    await check(words.nothingDone.label);
    await check(words.no);
    await onward(words.questions.contact);
    await check("Stichting De Wilgen");
    await onward(words.questions.check);
    await press(words.submit);
    await heading(words.receipt.heading);
    await says("DL-2026-0001");
  });

  it("the whole form says what is wrong, takes up a draft, and goes to the receipt", async () => {
    await browser.goTo(report.page("answer=201"));
    await browser.run(
      `sessionStorage.setItem(${json(KEY)}, ${json(draftAt("incident", { answers: {} }))});`,
    );
    await browser.goTo(report.page("answer=201"));
    await expect.poll(() => run(`return Boolean(button("Verder"));`)).toBe(true);
    await press("Verder");
    await expect
      .poll(() => browser.run("return document.activeElement.className;"))
      .toBe("bijsluiter-error-summary");
    await browser.run(`sessionStorage.setItem(${json(KEY)}, ${json(draftAt("check"))});`);
    await browser.goTo(report.page("answer=201&again"));
    await says(incident);
    await press(breachReport.breachReport.submit);
    await says(breachReport.breachReport.receipt.heading);
    await says("DL-2026-0001");
  });

  it("the whole form that did not arrive is asked for again, also by a browser that remembers it", async () => {
    pages.lacking.push("whole", "index-");
    await browser.goTo(pages.client());
    await says(breachReport.forms.notLoaded);
    await press(breachReport.forms.again);
    await expect
      .poll(() => run(`return Boolean(button(${json(breachReport.forms.again)}));`))
      .toBe(true);
    await says(breachReport.forms.notLoaded);
    pages.lacking.length = 0;
    await press(breachReport.forms.again);
    await expect.poll(() => run(`return Boolean(button("Verder"));`)).toBe(true);
  });

  it("personal data is marked while it is typed", async () => {
    await browser.goTo(pages.client("pii"));
    await expect.poll(() => run(`return Boolean(control("Bericht"));`)).toBe(true);
    await run(
      `control("Bericht").focus(); document.execCommand("insertText", false, "Mail jan@leerplein.example, BSN 111222333.");`,
    );
    await expect
      .poll(() =>
        run(
          `return [...document.querySelectorAll("mark[data-kind]")].map((one) => one.textContent);`,
        ),
      )
      .toEqual(["jan@leerplein.example", "111222333"]);
  });

  it("every widget that only shows something passes axe, and fits a phone", async () => {
    for (const [name, main] of await shownWidgets()) {
      const address = pages.shown(main);
      await browser.goTo(address);
      const problems = await browser.run<readonly string[]>(`
        return axe.run({ runOnly: ${json(axeTags)}, resultTypes: ["violations"] })
          .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")));`);
      expect(problems, name).toEqual([]);
      const sideways = await browser.run<number>(`
        return new Promise((done) => {
          const phone = document.createElement("iframe");
          phone.style.cssText = "width: 320px; height: 700px; border: 0";
          phone.onload = () => {
            const { scrollWidth, clientWidth } = phone.contentDocument.documentElement;
            done(scrollWidth - clientWidth);
          };
          phone.src = ${json(address)};
          document.body.append(phone);
        });`);
      expect(sideways, name).toBe(0);
    }
  });
}
