import { rules } from "virtual:rules/rights-request";
import { InLanguage } from "../element/in-language.tsx";
import { isEnglish } from "../element/is-english.ts";
import type { WidgetElement } from "../element/widget-element.ts";
import { texts } from "../texts/rights-request-nl.ts";
import { EmbeddedRights, type RightsValues } from "./embedded-rights.tsx";

const inEnglish = () => import("../texts/rights-request-en.ts");

/** `<bijsluiter-rights-request>`: a request about personal data, sent to the address that the page names. */
export const rightsRequestElement: WidgetElement = {
  name: "rights-request",
  properties: {
    endpoint: "text",
    headers: "object",
    categories: "json",
    kinds: "json",
    methods: "json",
    headingLevel: "number",
    texts: "object",
  },
  rules,
  render: (values, host, language) => (
    <InLanguage texts={texts} load={isEnglish(language) ? inEnglish : undefined} host={host}>
      {({ widget }) => (
        <EmbeddedRights host={host} texts={widget} values={values as RightsValues} />
      )}
    </InLanguage>
  ),
};
