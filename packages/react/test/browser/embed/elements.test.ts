import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leerplein } from "../../../../core/test/privacy-inserts.ts";
import { embed } from "../../../src/locales/nl/embed.ts";
import { consent, firstReport, rightsRequest } from "../../../src/locales/nl/index.ts";
import { rightsSent } from "../../../src/locales/nl/rights-sent.ts";
import { openBrowser } from "../kit/open-browser.ts";
import { expectGoodLooks, openPage } from "../kit/open-page.ts";
import { visitorOptions } from "./consent-options.ts";
import { type ServedElements, serveElements } from "./serve-elements.ts";

const words = firstReport.firstReport;
const module = (name: string) => `<script type="module" src="/embed/${name}.js"></script>`;
const script = (name: string) => `<script src="/embed/${name}.iife.js"></script>`;
const inline = (code: string, type = "text/javascript") =>
  `<script nonce="page" type="${type}">${code}</script>`;
const facts = {
  contact: { contactPoint: { name: "Leerplein Privacy", email: "privacy@leerplein.example" } },
};
const reportTag = `<bijsluiter-breach-report endpoint="/reports" default-facts='${JSON.stringify(facts)}'></bijsluiter-breach-report>`;

let browser: Browser;
let elements: ServedElements;
beforeAll(async () => {
  [browser, elements] = await Promise.all([openBrowser(), serveElements(leerplein)]);
});
afterAll(async () => {
  await browser.close();
  await elements.close();
});

async function visit(body: string, options: Parameters<ServedElements["page"]>[1] = {}) {
  const opened = await openPage(browser);
  await opened.page.goto(elements.page(body, options));
  return opened;
}
const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Answers the six questions, up to the page to check them. */
async function answerSix(page: Page): Promise<void> {
  await heading(page, words.questions.incident);
  await page.getByLabel(words.kinds["sent-by-mistake"]).check();
  await page
    .getByLabel(words.labels.summary)
    .fill("Ik mailde de uitslagen van groep 7 naar de verkeerde ouder.");
  await press(page, "Verder");
  await heading(page, words.questions.timeline);
  await page.getByLabel(words.when.other).check();
  for (const [label, value] of [
    ["Dag", "20"],
    ["Maand", "11"],
    ["Jaar", "2025"],
    ["Uur", "14"],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(value);
  await press(page, "Verder");
  await heading(page, words.questions.people);
  await page.getByLabel(words.people.pupil).check();
  await page.getByRole("textbox", { name: words.labels.count }).fill("24");
  await press(page, "Verder");
  await heading(page, words.questions.data);
  await page.getByLabel(words.data["pgn-bsn"]).check();
  await press(page, "Verder");
  await heading(page, words.questions.measures);
  await page.getByRole("radio", { name: words.nothingDone.label }).check();
  await page.getByLabel(words.no, { exact: true }).check();
  await press(page, "Verder");
  await heading(page, words.questions.contact);
  await page.getByLabel(words.labels.name).fill("Sanne de Vries");
  await page.getByLabel(words.labels.email).fill("s.devries@leerplein.example");
  await page.getByLabel("Stichting De Wilgen").check();
  await press(page, "Verder");
  await heading(page, words.questions.check);
}

describe("<bijsluiter-breach-report>", () => {
  it.each([
    ["a module", module("breach-report")],
    ["one script", script("breach-report")],
  ])("sends a report from a page of plain HTML with %s", async (_name, load) => {
    const { page, context, complaints } = await visit(
      `${reportTag}${load}${inline(`
        const element = document.querySelector("bijsluiter-breach-report");
        element.headers = async () => ({ "x-token": "of-this-page" });
        element.boards = [{ name: "Stichting De Wilgen", email: "fg@wilgen.example" }];
        addEventListener("receipt", ({ detail }) => { document.title = detail.reference; });
      `)}`,
    );
    elements.taken.length = 0;
    elements.answers.push(503);
    await answerSix(page);
    await press(page, words.submit);
    await heading(page, words.receipt.heading);
    expect(await page.title()).toBe("DL-2026-0007");
    expect(new URL(page.url()).hash).toBe("");
    expect(elements.taken).toMatchObject([
      { token: "of-this-page", report: { kind: "incomplete" } },
    ]);
    expect(complaints.filter((text) => !text.includes("503"))).toEqual([]);
    await context.close();
  });

  it("looks well, also where the page says something to everything", async () => {
    const hostile =
      "* { all: unset } html { font-size: 8px } body, body * { font: 8px cursive !important; color: #700; letter-spacing: 4px; text-transform: uppercase }";
    for (const [name, style] of [
      ["plain", ""],
      ["hostile", hostile],
      ["right-to-left", `${hostile} html { direction: rtl !important }`],
    ] as const) {
      const { page, context } = await visit(
        `<main><h1>Leverancier</h1>${reportTag}</main>${module("breach-report")}`,
        { style },
      );
      await heading(page, words.questions.incident);
      await press(page, "Verder");
      await page.getByRole("alert").waitFor();
      const text = await page.locator(".bijsluiter-form").evaluate((form) => {
        const { fontSize, letterSpacing, textTransform, direction } = getComputedStyle(form);
        return { fontSize, letterSpacing, textTransform, direction };
      });
      expect(text).toEqual({
        fontSize: "18px",
        letterSpacing: "normal",
        textTransform: "none",
        direction: "ltr",
      });
      // Words of the page's own may go the other way.
      if (name === "right-to-left")
        await page.locator("bijsluiter-breach-report").evaluate((element: HTMLElement) => {
          element.dir = "rtl";
        });
      await expectGoodLooks(page, `embed-${name}`);
      await context.close();
    }
  });

  it("keeps what was typed when the element moves", async () => {
    const { page, context } = await visit(
      `<div id="a">${reportTag}</div><div id="b"></div>${module("breach-report")}`,
    );
    await page.getByLabel(words.labels.summary).fill("Een laptop is weg.");
    await page.evaluate(() =>
      document
        .querySelector("#b")
        ?.append(document.querySelector("bijsluiter-breach-report") ?? ""),
    );
    await page.waitForTimeout(50);
    expect(await page.getByLabel(words.labels.summary).inputValue()).toBe("Een laptop is weg.");
    await context.close();
  });

  it("waits for a connection, and says so", async () => {
    const { page, context } = await visit(
      `${reportTag}${module("breach-report")}${inline(`
      document.querySelector("bijsluiter-breach-report").boards = [{ name: "Stichting De Wilgen", email: "fg@wilgen.example" }];
    `)}`,
    );
    elements.taken.length = 0;
    await answerSix(page);
    await context.setOffline(true);
    await press(page, words.submit);
    await page.getByText(embed.sending.offline).waitFor();
    await context.setOffline(false);
    await heading(page, words.receipt.heading);
    expect(elements.taken).toHaveLength(1);
    await context.close();
  });

  it("lets the page send the report itself, or stop it", async () => {
    const { page, context } = await visit(
      `${reportTag}${module("breach-report")}${inline(`
      const element = document.querySelector("bijsluiter-breach-report");
      element.boards = [{ name: "Stichting De Wilgen", email: "fg@wilgen.example" }];
      let tries = 0;
      element.addEventListener("submit", (event) => {
        event.preventDefault();
        tries += 1;
        if (tries > 1) event.detail.respondWith({ ok: true, reference: "EIGEN-1", receivedAt: "2026-09-30T09:00:00+02:00" });
      });
    `)}`,
    );
    elements.taken.length = 0;
    await answerSix(page);
    await press(page, words.submit);
    await page.getByRole("alert").first().waitFor();
    await press(page, words.submit);
    await page.getByText("EIGEN-1").first().waitFor();
    expect(elements.taken).toEqual([]);
    await context.close();
  });
});

describe("properties and attributes", () => {
  const tag = "bijsluiter-insert";
  it("takes a property from before the element was defined, and an attribute that goes", async () => {
    const { page, context, complaints } = await visit(
      `<${tag} src="/insert.json" reader="pupil"></${tag}>${inline(`
      document.querySelector("${tag}").headingLevel = 4;
    `)}${module("insert")}`,
    );
    await page.locator("h4").first().waitFor();
    const pupil = await page.locator(".bijsluiter-insert").textContent();
    await page.evaluate(() =>
      document.querySelector("bijsluiter-insert")?.removeAttribute("reader"),
    );
    await expect.poll(() => page.locator(".bijsluiter-insert").textContent()).not.toBe(pupil);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("says in the console that an attribute is no JSON, and goes on", async () => {
    const { page, context, complaints } = await visit(
      `<bijsluiter-breach-report boards="{no" endpoint="/reports"></bijsluiter-breach-report>${module("breach-report")}`,
    );
    await heading(page, words.questions.incident);
    expect(complaints).toEqual(["<bijsluiter-breach-report>: boards is no JSON."]);
    await context.close();
  });

  it("has a setter for every property, as React 19 asks", async () => {
    const { page, context } = await visit(`${reportTag}${module("breach-report")}`);
    await heading(page, words.questions.incident);
    const without = await page.evaluate(() => {
      const { prototype } = customElements.get("bijsluiter-breach-report") ?? {};
      return Object.entries(Object.getOwnPropertyDescriptors(prototype ?? {}))
        .filter(([name, { get, set }]) => get && !set && !name.startsWith("#"))
        .map(([name]) => name);
    });
    expect(without).toEqual([]);
    const both = await page.locator("bijsluiter-breach-report").evaluate((element) => {
      Reflect.set(element, "heading-level", 5);
      return Reflect.get(element, "headingLevel");
    });
    expect(both).toBe(5);
    await page.locator("h5").first().waitFor();
    await context.close();
  });
});

describe("several elements on one page", () => {
  it("share no id, also when they come from scripts of their own", async () => {
    const { page, context, complaints } = await visit(
      `${reportTag}${reportTag}
       <bijsluiter-rights-request endpoint="/reports"></bijsluiter-rights-request>
       ${module("breach-report")}${script("rights-request")}`,
    );
    await page.getByLabel(rightsRequest.whoOptions.guardian).waitFor();
    await expect.poll(() => page.locator(".bijsluiter-draft").count()).toBe(2);
    const ids = await page
      .locator("bijsluiter-breach-report, bijsluiter-rights-request")
      .evaluateAll((all) =>
        all.map((element) =>
          [...(element.shadowRoot?.querySelectorAll("[id]") ?? [])].map(({ id }) => id),
        ),
      );
    expect(ids.map((own) => own.length > 0)).toEqual([true, true, true]);
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("two versions on one page", () => {
  it.each([
    ["a module after a script", script("insert") + module("insert")],
    [
      "a script after a module",
      `${module("insert")}${inline('await import("/embed/insert.js"); ', "module")}`,
    ],
  ])("keep the first: %s", async (_name, load) => {
    const { page, context, complaints } = await visit(
      `<bijsluiter-insert src="/insert.json"></bijsluiter-insert>${load}${inline(
        `
        import { define } from "/embed/insert.js?third";
        document.title = define({ prefix: "leerplein" });
        document.body.append(document.createElement(document.title));
        document.body.lastChild.src = "/insert.json";
      `,
        "module",
      )}`,
    );
    await expect.poll(() => page.locator(".bijsluiter-insert").count()).toBe(2);
    expect(await page.title()).toBe("leerplein-insert");
    expect(new Set(complaints)).toHaveLength(1);
    expect(complaints[0]).toContain("<bijsluiter-insert> is already defined");
    await context.close();
  });
});

describe("<bijsluiter-rights-request>", () => {
  const tag = `<bijsluiter-rights-request endpoint="/reports" categories='[{"id":"voice","label":"Gesprekken"}]' kinds='["access","erasure"]'></bijsluiter-rights-request>`;
  const ask = async (page: Page) => {
    await page.getByLabel(rightsRequest.whoOptions.guardian).check();
    await page.getByLabel(rightsRequest.whom).fill("Noor, 2A");
    await page.getByLabel(rightsRequest.kinds.erasure).check();
    await page.getByLabel("Gesprekken").check();
    await page.getByLabel(rightsRequest.methods["call-back"]).check();
    await press(page, rightsRequest.send);
  };

  it("asks, is tried again under one key, and hands the receipt to the page", async () => {
    const { page, context, complaints } = await visit(
      `<main><h1>School</h1>${tag}</main>${script("rights-request")}${inline(`
        addEventListener("receipt", ({ detail }) => { document.title = detail.reference; });
      `)}`,
    );
    elements.taken.length = 0;
    elements.answers.push(503);
    await press(page, rightsRequest.send);
    await page.getByRole("alert").waitFor();
    await expectGoodLooks(page, "embed-rights");
    await ask(page);
    await page.getByText(rightsSent.failed).waitFor();
    await press(page, rightsRequest.send);
    await heading(page, rightsSent.heading);
    await expectGoodLooks(page, "embed-rights-sent");
    expect(await page.title()).toBe("DL-2026-0007");
    expect(elements.taken).toMatchObject([
      { report: { requester: "guardian", whom: "Noor, 2A", kind: "erasure", scope: ["voice"] } },
    ]);
    expect(complaints.filter((text) => !text.includes("503"))).toEqual([]);
    await context.close();
  });

  it("lets the page send it, or stop it, in English from a file beside it", async () => {
    const { page, context } = await visit(
      `${tag}${module("rights-request")}${inline(`
        let tries = 0;
        document.querySelector("bijsluiter-rights-request").addEventListener("submit", (event) => {
          event.preventDefault();
          tries += 1;
          document.title = String(tries);
          if (tries > 1) event.detail.respondWith({ reference: "EIGEN-1" });
        });
      `)}`,
    );
    elements.taken.length = 0;
    await ask(page);
    await expect.poll(() => page.title()).toBe("1");
    await press(page, rightsRequest.send);
    await page.getByText("EIGEN-1").waitFor();
    expect(elements.taken).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.lang = "en";
      document.body.replaceChildren(document.createElement("bijsluiter-rights-request"));
    });
    await heading(page, "What do you want to ask about data?");
    await context.close();
  });
});

describe("<bijsluiter-insert>", () => {
  it.each([
    ["parent", "nl", "nl"],
    ["pupil", "nl", "nl"],
    ["board", "nl", "nl"],
    ["parent", "en-GB", "en"],
    ["board", "en", "en"],
  ])("shows an insert from an address to a %s, in %s", async (reader, lang, shown) => {
    const { page, context, complaints } = await visit(
      `<main><bijsluiter-insert src="/insert.json" reader="${reader}" heading-level="1"></bijsluiter-insert></main>${module("insert")}`,
      { lang },
    );
    await page.locator(`.bijsluiter-insert[lang="${shown}"] h1`).waitFor();
    await expectGoodLooks(page, `embed-insert-${reader}-${shown}`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("offers to try again when it does not come", async () => {
    const { page, context } = await visit(
      `<bijsluiter-insert src="/nothing.json"></bijsluiter-insert>${script("insert")}`,
    );
    await page.getByText(embed.notLoaded).waitFor();
    await press(page, embed.again);
    await expect
      .poll(() => elements.asked.filter((path) => path === "/nothing.json").length)
      .toBe(2);
    await context.close();
  });
});

describe("<bijsluiter-consent>", () => {
  const options = JSON.stringify(visitorOptions);

  it("asks, keeps a choice, tells the page, and hands the focus on to the page", async () => {
    const { page, context, complaints } = await visit(
      `<main><h1>Site</h1><bijsluiter-consent options='${options}'></bijsluiter-consent><a href="/verder">Verder lezen</a></main>${module("consent")}${inline(`
        addEventListener("choice", ({ detail }) => { document.title = detail[0].state; });
      `)}`,
    );
    const reject = page.locator('[data-bijsluiter-consent="banner"] button').first();
    await reject.waitFor();
    await expectGoodLooks(page, "embed-consent");
    await reject.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.title()).toBe("refused");
    const focused = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent;
    });
    expect(focused).toBe(consent.open);
    expect(await context.cookies()).toHaveLength(1);
    const permitted = await page.evaluate(() => {
      const element = document.querySelector("bijsluiter-consent") as unknown as {
        readonly consent: {
          readonly getSnapshot: () => {
            readonly purposes: readonly { readonly permitted: string }[];
          };
        };
      };
      return element.consent.getSnapshot().purposes.map((purpose) => purpose.permitted);
    });
    expect(permitted).toEqual(["no"]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
