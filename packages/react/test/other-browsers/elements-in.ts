import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import { embed } from "../../src/locales/nl/embed.ts";
import { consent, firstReport, rightsRequest } from "../../src/locales/nl/index.ts";
import { rightsSent } from "../../src/locales/nl/rights-sent.ts";
import { visitorOptions } from "../browser/embed/consent-options.ts";
import { type ServedElements, serveElements } from "../browser/embed/serve-elements.ts";
import type { DrivenBrowser } from "./driven-browser.ts";

const words = firstReport.firstReport;
const STORY = "Ik mailde de uitslagen van groep 7 naar de verkeerde ouder.";

/** What every browser does with the elements. */
export function elementsIn(open: () => Promise<DrivenBrowser>): void {
  let browser: DrivenBrowser;
  let elements: ServedElements;
  let school: ServedElements;
  beforeAll(async () => {
    elements = await serveElements(leerplein);
    school = await serveElements(leerplein);
    browser = await open();
  });
  afterAll(async () => {
    await browser?.close();
    await elements.close();
    await school.close();
  });
  beforeEach(() => {
    elements.lacking.length = 0;
    elements.taken.length = 0;
  });

  /** A page with an element, and with what its policy forbids in `window.violations`. */
  async function visit(body: string, options: Parameters<ServedElements["page"]>[1] = {}) {
    const head = `<script nonce="page">window.violations = [];
      document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));</script>`;
    // Where a draft of before is no more.
    await browser.goTo(elements.page(""));
    await browser.run("sessionStorage.clear();");
    await browser.goTo(elements.page(body, { head, ...options }));
  }
  const inside = <Result>(element: string, script: string) =>
    browser.run<Result>(
      `const inside = document.querySelector("bijsluiter-${element}")?.shadowRoot; if (!inside) return undefined; ${script}`,
    );
  const textOf = (element: string, selector: string) =>
    inside<string>(
      element,
      `return inside.querySelector(${JSON.stringify(selector)})?.textContent;`,
    );
  const heading = (text: string) => expect.poll(() => textOf("breach-report", "h2")).toBe(text);
  const press = (element: string, text: string) =>
    inside(
      element,
      `[...inside.querySelectorAll("button")].find((one) => one.textContent === ${JSON.stringify(text)}).click();`,
    );
  const fillPageOne = () =>
    inside(
      "breach-report",
      `inside.querySelector("input[value=sent-by-mistake]").click();
       const story = inside.querySelector("textarea");
       story.focus();
       story.value = ${JSON.stringify(STORY)};
       story.dispatchEvent(new Event("input", { bubbles: true }));`,
    );
  const storyNow = () =>
    inside<string>("breach-report", `return inside.querySelector("textarea")?.value;`);
  // A browser asks for the icon of a page by itself.
  const complaints = () =>
    browser.run(`return window.violations.filter((one) => one !== "img-src");`);

  it.each([
    ["a module", '<script type="module" src="/embed/breach-report.js"></script>'],
    ["one script", '<script src="/embed/breach-report.iife.js"></script>'],
  ])(
    "the breach form, as %s, keeps what is typed, and goes on and back with the focus",
    async (_what, load) => {
      await visit(
        `<bijsluiter-breach-report endpoint="/reports"></bijsluiter-breach-report>${load}`,
      );
      await heading(words.questions.incident);
      await fillPageOne();
      await press("breach-report", "Verder");
      await heading(words.questions.timeline);
      expect(await inside("breach-report", `return inside.activeElement?.localName;`)).toBe("h2");
      await press("breach-report", "Terug");
      await heading(words.questions.incident);
      expect(await storyNow()).toBe(STORY);
      await press("breach-report", "Verder");
      await heading(words.questions.timeline);
      await press("breach-report", "Verder");
      await expect
        .poll(() => inside("breach-report", `return inside.activeElement?.className;`))
        .toBe("bijsluiter-error-summary");
      expect(await complaints()).toEqual([]);
    },
  );

  it("the first page of the form says that the rest does not arrive, keeps what was typed, and tries again", async () => {
    elements.lacking.push("rest-");
    await visit(
      `<bijsluiter-breach-report endpoint="/reports"></bijsluiter-breach-report>
       <script type="module" src="/embed/breach-report.js"></script>`,
    );
    await heading(words.questions.incident);
    await fillPageOne();
    await expect.poll(() => textOf("breach-report", "[role=alert]")).toBe(embed.restNotLoaded);
    elements.lacking.length = 0;
    await inside("breach-report", `inside.querySelector("button[type=button]").focus();`);
    await press("breach-report", embed.again);
    await expect.poll(() => textOf("breach-report", ".bijsluiter-draft")).toBeTypeOf("string");
    expect(await storyNow()).toBe(STORY);
    expect(await inside("breach-report", `return inside.activeElement?.type;`)).toBe("submit");
    await press("breach-report", "Verder");
    await heading(words.questions.timeline);
  });

  it("the insert comes from its address, in the language of the page", async () => {
    await visit(
      `<bijsluiter-insert src="/insert.json" reader="pupil" heading-level="1"></bijsluiter-insert>
       <script type="module" src="/embed/insert.js"></script>`,
      { lang: "en" },
    );
    await expect
      .poll(() => inside("insert", `return inside.querySelector("[lang=en] h1")?.textContent;`))
      .toBeTruthy();
    expect(await complaints()).toEqual([]);
  });

  it("a request is asked, tried again under one key, and its receipt told", async () => {
    await visit(
      `<bijsluiter-rights-request endpoint="/reports" categories='[{"id":"voice","label":"Gesprekken"}]' kinds='["access","erasure"]'></bijsluiter-rights-request>
       <script nonce="page">addEventListener("receipt", ({ detail }) => { document.title = detail.reference; });</script>
       <script src="/embed/rights-request.iife.js"></script>`,
    );
    const check = (...texts: readonly string[]) =>
      inside(
        "rights-request",
        `const labels = [...inside.querySelectorAll("label")];
         for (const text of ${JSON.stringify(texts)}) labels.find((one) => one.textContent.includes(text)).control.click();`,
      );
    elements.answers.push(503);
    await expect
      .poll(() => textOf("rights-request", "button[type=submit]"))
      .toBe(rightsRequest.send);
    await press("rights-request", rightsRequest.send);
    await expect.poll(() => textOf("rights-request", "[role=alert]")).toBeTruthy();
    await check(rightsRequest.whoOptions.guardian);
    await inside(
      "rights-request",
      `const whom = [...inside.querySelectorAll("label")].find((one) => one.textContent.includes(${JSON.stringify(rightsRequest.whom)})).control;
       whom.focus();
       whom.value = "Noor, 2A";
       whom.dispatchEvent(new Event("input", { bubbles: true }));`,
    );
    await check(rightsRequest.kinds.erasure, "Gesprekken", rightsRequest.methods["call-back"]);
    await press("rights-request", rightsRequest.send);
    await expect
      .poll(() => inside("rights-request", "return inside.textContent;"))
      .toContain(rightsSent.failed);
    await press("rights-request", rightsRequest.send);
    await expect.poll(() => browser.run("return document.title;")).toBe("DL-2026-0007");
    expect(elements.taken).toMatchObject([
      { report: { requester: "guardian", whom: "Noor, 2A", kind: "erasure" } },
    ]);
    expect(await complaints()).toEqual([]);
  });

  it("consent is asked, a no is kept and told, and the focus goes on", async () => {
    await visit(
      `<bijsluiter-consent options='${JSON.stringify(visitorOptions)}'></bijsluiter-consent>
       <script nonce="page">addEventListener("choice", ({ detail }) => { document.title = detail[0].state; });</script>
       <script type="module" src="/embed/consent.js"></script>`,
    );
    const reject = `inside.querySelector('[data-bijsluiter-consent="banner"] button')`;
    await expect
      .poll(() => inside("consent", `return Boolean(${reject}?.getClientRects().length);`))
      .toBe(true);
    await inside("consent", `${reject}.focus(); ${reject}.click();`);
    await expect.poll(() => browser.run("return document.title;")).toBe("refused");
    expect(await browser.run("return document.cookie;")).toMatch(/bijsluiter-consent=/);
    await expect
      .poll(() => inside("consent", "return inside.activeElement?.textContent;"))
      .toBe(consent.open);
    expect(await complaints()).toEqual([]);
  });

  it("a frame is as high as the page in it", async () => {
    const parents = new URL(school.page("")).origin;
    const form = elements.page(
      `<bijsluiter-insert src="/insert.json"></bijsluiter-insert>
       <script type="module" src="/embed/insert.js"></script><script src="/embed/frame.iife.js"></script>`,
      { head: `<meta name="bijsluiter-parents" content="${parents}">` },
    );
    await browser.goTo(
      school.page(
        `<iframe data-bijsluiter title="Bijsluiter" src="${form}"></iframe><script src="/embed/parent.iife.js"></script>`,
      ),
    );
    const high = () => browser.run<number>(`return document.querySelector("iframe").clientHeight;`);
    await expect.poll(high).toBeGreaterThan(1_000);
  });
}
