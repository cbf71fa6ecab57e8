export { consent } from "./consent.ts";
export { consentPurposes } from "./consent-purposes.ts";
