import { rules } from "virtual:rules/consent";
import { ConsentProvider } from "../../consent/consent-provider.tsx";
import type { ConsentTexts } from "../../consent/consent-texts.ts";
import { ConsentBanner } from "../../consent/parts/consent-banner.tsx";
import { ConsentLink } from "../../consent/parts/consent-link.tsx";
import { ConsentPanel } from "../../consent/parts/consent-panel.tsx";
import { readGpc } from "../../consent/read-gpc.ts";
import { cookieStorage } from "../../consent/storage/cookie-storage.ts";
import type { Consent } from "../../consent/store/consent.ts";
import type { ConsentOptions } from "../../consent/store/consent-options.ts";
import { createConsent } from "../../consent/store/create-consent.ts";
import { InLanguage } from "../element/in-language.tsx";
import { isEnglish } from "../element/is-english.ts";
import type { WidgetElement } from "../element/widget-element.ts";
import { widgetEvent } from "../element/widget-event.ts";
import { texts } from "../texts/consent-nl.ts";

interface ConsentValues {
  readonly options?: ConsentOptions;
  readonly consent?: Consent;
  readonly texts?: ConsentTexts;
}

const inEnglish = () => import("../texts/consent-en.ts");

/** `<bijsluiter-consent>`: asks for consent, and lets who gave it withdraw it at the place where the element stands. */
export const consentElement: WidgetElement = {
  name: "consent",
  properties: { options: "json", consent: "object", texts: "object" },
  rules,
  // The page can ask `element.consent` what is allowed as soon as there are options.
  derive: ({ options, consent }, host) =>
    options && !consent ? { consent: consentOf(options as ConsentOptions, host) } : {},
  render: (values, host, language) => {
    const { consent, texts: own }: ConsentValues = values;
    if (!consent) return null;
    return (
      <InLanguage texts={texts} load={isEnglish(language) ? inEnglish : undefined} host={host}>
        {({ widget }) => (
          <ConsentProvider consent={consent} texts={own ?? widget}>
            <ConsentBanner />
            <ConsentPanel />
            <ConsentLink />
          </ConsentProvider>
        )}
      </InLanguage>
    );
  },
};

/** Choices are kept in a cookie unless the options say otherwise; a browser that refuses for its user is heard. */
function consentOf(options: ConsentOptions, host: HTMLElement): Consent {
  return createConsent({
    storage: cookieStorage(),
    gpc: readGpc(),
    ...options,
    onChoice: (choices) => {
      options.onChoice?.(choices);
      widgetEvent(host, "choice", choices);
    },
    onEffect: (effects) => {
      options.onEffect?.(effects);
      widgetEvent(host, "effect", effects);
    },
  });
}
