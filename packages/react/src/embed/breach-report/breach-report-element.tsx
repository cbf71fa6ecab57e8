import { rules } from "virtual:rules/breach-report";
import { InLanguage } from "../element/in-language.tsx";
import { isEnglish } from "../element/is-english.ts";
import type { WidgetElement } from "../element/widget-element.ts";
import { texts } from "../texts/first-page-nl.ts";
import { ReportInParts } from "./report-in-parts.tsx";
import type { ReportValues } from "./report-values.ts";

const inEnglish = () => import("../texts/first-page-en.ts");

/** `<bijsluiter-breach-report>`: a breach report, sent to the address that the page names. */
export const breachReportElement: WidgetElement = {
  name: "breach-report",
  properties: {
    endpoint: "text",
    headers: "object",
    length: "text",
    boards: "json",
    defaultFacts: "json",
    questions: "json",
    followUp: "json",
    draftKey: "text",
    draftHours: "number",
    headingLevel: "number",
    pii: "object",
    texts: "object",
  },
  rules,
  render: (values, host, language) => (
    <InLanguage texts={texts} load={isEnglish(language) ? inEnglish : undefined} host={host}>
      {({ widget, embed }) => (
        <ReportInParts {...{ host, embed }} texts={widget} values={values as ReportValues} />
      )}
    </InLanguage>
  ),
};
