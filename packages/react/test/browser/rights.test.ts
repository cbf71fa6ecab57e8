import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSheet } from "../../build-styles.ts";
import { ErasurePlan, RequestDesk, RightsRequestForm } from "../../src/index.ts";
import { erasurePlan, requestDesk, rightsRequest } from "../../src/locales/nl/index.ts";
import { categoryWords, deskRequests, erasurePlanOfPupil } from "../rights-requests.ts";
import { openBrowser } from "./kit/open-browser.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 700 };
const plain = { colorScheme: "light", forcedColors: "none", media: null } as const;
const looks = [
  ["1280 px", wide, plain],
  ["1280 px, dark", wide, { ...plain, colorScheme: "dark" }],
  ["1280 px, forced colours", wide, { ...plain, forcedColors: "active" }],
  ["320 px", narrow, plain],
  ["320 px, dark", narrow, { ...plain, colorScheme: "dark" }],
  ["on paper", wide, { ...plain, media: "print" }],
] as const;
const [first] = deskRequests;
const form = {
  texts: rightsRequest,
  categories: [{ id: "voice", label: "Opnames van gesprekken" }],
  methods: ["signed-in", "known-in-person", "document-shown"],
  onRequest: () => undefined,
} as const;
const pages: readonly (readonly [string, ReactElement])[] = [
  [
    "plan",
    createElement(ErasurePlan, {
      plan: erasurePlanOfPupil,
      words: categoryWords,
      texts: erasurePlan,
      headingLevel: 1,
    }),
  ],
  [
    "desk",
    createElement(RequestDesk, { requests: deskRequests, texts: requestDesk, headingLevel: 1 }),
  ],
  [
    "request",
    createElement(RequestDesk.Request, {
      ...first,
      words: categoryWords,
      everything: "Alles",
      texts: requestDesk,
      headingLevel: 1,
    }),
  ],
  ["form", createElement(RightsRequestForm, { ...form, headingLevel: 1 })],
];

let browser: Browser;
let style: string;
beforeAll(async () => {
  [browser, style] = await Promise.all([openBrowser(), buildSheet("styles.css")]);
});
afterAll(() => browser.close());

async function open(element: ReactElement): Promise<Page> {
  const page = await browser.newPage({ viewport: wide });
  await page.setContent(`<!doctype html><html lang="nl"><head><title>Verzoeken</title>
    <meta name="viewport" content="width=device-width"><style>${style}</style>
    <style>:root { color-scheme: light dark } body { margin: 0; padding: 16px }</style></head>
    <body><main>${renderToStaticMarkup(element)}</main></body></html>`);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  return page;
}

it.each(pages)("the %s is good to look at, in every look", async (name, element) => {
  const page = await open(element);
  for (const [look, viewport, media] of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    const found = await page.evaluate(async (runOnly) => {
      const { axe } = window as unknown as {
        axe: { run: (options: object) => Promise<AxeResults> };
      };
      const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    }, tags);
    expect(found, look).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, look).toBe(0);
    const { SCREENSHOTS } = process.env;
    const file = `rights-${name}-${look.replaceAll(/\W+/g, "-")}.png`;
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${file}`, fullPage: true });
  }
  await page.close();
});
