import {
  ConsentBanner,
  ConsentLink,
  ConsentPanel,
  ConsentProvider,
  cookieStorage,
  createConsent,
} from "@bijsluiter/react";
import { consent as texts } from "@bijsluiter/react/locales/nl";
import { createRoot } from "react-dom/client";
import "@bijsluiter/react/consent.css";
import { options } from "./bijsluiter-options.mjs";

const consent = createConsent({ ...options, storage: cookieStorage() });
createRoot(document.getElementById("root")).render(
  <ConsentProvider consent={consent} texts={texts}>
    <ConsentBanner data-banner="" />
    <ConsentPanel />
    <ConsentLink />
  </ConsentProvider>,
);
