import { describe } from "vitest";
import { elementsIn } from "../../other-browsers/elements-in.ts";
import { hasProgram } from "../../other-browsers/has-program.ts";
import { openFirefox } from "../../other-browsers/open-firefox.ts";
import { openWebKit } from "../../other-browsers/open-webkit.ts";

// The elements in the two other engines; all widgets there are a part of `npm run proof`. Without these browsers that is left
// out, which in CI counts as failed.
describe.skipIf(!hasProgram("firefox-esr"))("Firefox", () => elementsIn(openFirefox));
describe.skipIf(!["WebKitWebDriver", "Xvfb"].every(hasProgram))("WebKit", () =>
  elementsIn(openWebKit),
);
