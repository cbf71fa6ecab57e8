import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { clearWithoutConsent } from "../../../src/index.ts";
import { ImagesPage } from "./images-page.tsx";
import { Site } from "./site.tsx";
import { siteConsent } from "./site-consent.ts";

const setup = JSON.parse(document.documentElement.dataset["setup"] ?? "");
const { trustedTypes } = window as unknown as {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: object,
    ) => Record<"createScriptURL" | "createScript", (text: string) => object>;
  };
};
const own = (text: string) => text;
const policy = trustedTypes?.createPolicy("site", { createScriptURL: own, createScript: own });
const trust = {
  url: (address: string) => policy?.createScriptURL(address) ?? address,
  script: (text: string) => policy?.createScript(text) ?? text,
};
const consent = siteConsent(setup);
if (setup.clears)
  clearWithoutConsent(consent, {
    statistics: {
      cookies: ["_pk_*", { name: "deep", path: "/deep" }],
      localStorage: ["count-*", "shared"],
      sessionStorage: ["visit"],
      databases: ["statistics"],
    },
    video: { localStorage: ["shared"] },
  });
const page = setup.images ? (
  <ImagesPage setup={setup} />
) : (
  <Site consent={consent} setup={setup} trust={trust} />
);
const root = document.getElementById("root") as HTMLElement;
if (setup.isRendered) hydrateRoot(root, page);
else flushSync(() => createRoot(root).render(page));
document.documentElement.dataset["ready"] = "";
