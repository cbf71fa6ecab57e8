import { BreachReportForm, PiiTextarea } from "@bijsluiter/react";
import { breachReport, piiTextarea } from "@bijsluiter/react/locales/nl";
import { createElement, Fragment } from "react";
import { createRoot } from "react-dom/client";
import { probe } from "./probe.js";

const root = document.body.appendChild(document.createElement("main"));
createRoot(root).render(
  createElement(
    Fragment,
    null,
    createElement(BreachReportForm, { texts: breachReport, submit: () => Promise.reject() }),
    createElement(PiiTextarea, {
      label: "Bericht",
      texts: piiTextarea,
      defaultValue: "BSN 111222333",
    }),
  ),
);
globalThis.probed = probe();
