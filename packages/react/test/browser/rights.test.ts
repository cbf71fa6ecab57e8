import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { it } from "vitest";
import { ErasurePlan, RequestDesk, RightsRequestForm } from "../../src/index.ts";
import { erasurePlan, requestDesk, rightsRequest } from "../../src/locales/nl/index.ts";
import { categoryWords, deskRequests, erasurePlanOfPupil } from "../rights-requests.ts";
import { expectLooks, looks, onPaper, renderedPages } from "./kit/rendered-page.ts";

const openPage = renderedPages("styles.css");

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

it.each(pages)("the %s is good to look at, in every look", async (name, element) => {
  const page = await openPage({ title: "Verzoeken", main: renderToStaticMarkup(element) });
  await expectLooks(page, `rights-${name}`, [...looks, onPaper]);
  await page.close();
});
