import {
  ConsentBanner,
  ConsentLink,
  ConsentPanel,
  ConsentProvider,
  cookieStorage,
  createConsent,
} from "@bijsluiter/react";
import { consent as texts } from "@bijsluiter/react/locales/nl";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import "@bijsluiter/react/consent.css";
import { options } from "./bijsluiter-options.mjs";

const consent = createConsent({ ...options, storage: cookieStorage() });
const root = createRoot(document.getElementById("root"));
// In the task of the script, so that no frame is painted without it.
flushSync(() =>
  root.render(
    <ConsentProvider consent={consent} texts={texts}>
      <ConsentBanner data-banner="" />
      <ConsentPanel />
      <ConsentLink />
    </ConsentProvider>,
  ),
);
