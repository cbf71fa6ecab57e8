import * as z from "zod/mini";
import { parseInput } from "../shared/parse-input.ts";
import type { Shape } from "../shared/shape.ts";
import type { EffectiveState } from "./state/consent-state.ts";

const types = [
  "ad_storage",
  "ad_user_data",
  "ad_personalization",
  "analytics_storage",
  "functionality_storage",
  "personalization_storage",
  "security_storage",
] as const;

/** A type of consent in Google's consent mode. */
export type GoogleConsentType = (typeof types)[number];

/** Whether a purpose is permitted, per type of consent on a page. */
export type GoogleConsentInput = {
  readonly [Type in GoogleConsentType]?: EffectiveState["permitted"];
};

const permitted = z.exactOptional(z.enum(["yes", "no", "unknown", "not-applicable"]));

const googleConsentInput: z.ZodMiniType<GoogleConsentInput> = z.strictObject({
  ad_storage: permitted,
  ad_user_data: permitted,
  ad_personalization: permitted,
  analytics_storage: permitted,
  functionality_storage: permitted,
  personalization_storage: permitted,
  security_storage: permitted,
} satisfies Shape<GoogleConsentInput>);

/**
 * The argument of `gtag("consent", "default", …)`: every type that is not certainly permitted is denied.
 *
 * Only for the basic mode, in which no tag loads before its purpose is permitted. In the advanced mode, Google's tag
 * loads and sends pings before anyone has chosen. This function does not make that lawful.
 *
 * @example
 * ```ts
 * import { toGoogleConsent } from "@bijsluiter/core/consent";
 *
 * toGoogleConsent({ analytics_storage: "yes" }).analytics_storage; // => "granted"
 * toGoogleConsent({ analytics_storage: "unknown" }).analytics_storage; // => "denied"
 * toGoogleConsent({}).ad_storage; // => "denied"
 * ```
 */
export function toGoogleConsent(
  permitted: GoogleConsentInput,
): Readonly<Record<GoogleConsentType, "granted" | "denied">> {
  const valid = parseInput(googleConsentInput, permitted);
  const answer = (type: GoogleConsentType) => (valid[type] === "yes" ? "granted" : "denied");
  return {
    ad_storage: answer("ad_storage"),
    ad_user_data: answer("ad_user_data"),
    ad_personalization: answer("ad_personalization"),
    analytics_storage: answer("analytics_storage"),
    functionality_storage: answer("functionality_storage"),
    personalization_storage: answer("personalization_storage"),
    security_storage: answer("security_storage"),
  };
}
