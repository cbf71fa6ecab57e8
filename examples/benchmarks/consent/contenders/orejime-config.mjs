import { asked, privacyUrl } from "./purposes.mjs";

// Where it looks for it, as soon as its file is loaded.
window.orejimeConfig = {
  privacyPolicyUrl: privacyUrl,
  purposes: asked.map((purpose) => ({ ...purpose, cookies: [] })),
};
