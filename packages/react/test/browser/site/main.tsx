import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { ImagesPage } from "./images-page.tsx";
import { Site } from "./site.tsx";
import { siteConsent } from "./site-consent.ts";

const setup = JSON.parse(document.documentElement.dataset["setup"] ?? "");
const { trustedTypes } = window as unknown as {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: object,
    ) => Record<"createScriptURL", (url: string) => object>;
  };
};
const scriptUrl =
  trustedTypes
    ?.createPolicy("site", { createScriptURL: (url: string) => url })
    .createScriptURL("/statistics.js") ?? "/statistics.js";
const consent = siteConsent(setup);
const page = setup.images ? (
  <ImagesPage setup={setup} />
) : (
  <Site consent={consent} setup={setup} scriptUrl={scriptUrl} />
);
const root = document.getElementById("root") as HTMLElement;
if (setup.isRendered) hydrateRoot(root, page);
else flushSync(() => createRoot(root).render(page));
document.documentElement.dataset["ready"] = "";
