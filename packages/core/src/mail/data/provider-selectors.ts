import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Selectors that providers of mail use, to look for when nobody says which are used: a name that is absent proves nothing.
 * Sources: public documentation of Microsoft, read 2026-11-29 (of `selector1` and `selector2` one is active, so one that is silent is
 * normal); the others from memory, not verified. Amazon SES and Postmark use names that cannot be guessed.
 */
export const providerSelectors = deepFreeze([
  { provider: "Microsoft 365", selectors: ["selector1", "selector2"] },
  { provider: "Google Workspace", selectors: ["google"] },
  { provider: "Zivver", selectors: ["zivver"] },
  { provider: "Mailplus", selectors: ["mailplus"] },
  { provider: "Mailchimp", selectors: ["k1", "k2", "k3"] },
  { provider: "SendGrid", selectors: ["s1", "s2"] },
]);

/** Selectors of which one at a time is in use. */
export const takingTurns: readonly (readonly [string, string])[] = deepFreeze([
  ["selector1", "selector2"],
]);
