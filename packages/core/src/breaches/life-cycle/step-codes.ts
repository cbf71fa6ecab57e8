import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Source of a signal. */
export type SignalSource = (typeof signalSources)[number];
/** All values of {@link SignalSource}. */
export const signalSources = deepFreeze([
  "monitoring",
  "user",
  "staff",
  "third-party",
  "supplier",
  "press",
]);

/** Channel of a notice or signal. */
export type StepChannel = (typeof stepChannels)[number];
/** All values of {@link StepChannel}. */
export const stepChannels = deepFreeze([
  "monitoring",
  "telephone",
  "mail",
  "form",
  "letter",
  "in-person",
  "portal",
  "website",
  "social-media",
  "distributor",
  "reseller",
]);

/** Group of people that may be informed of a high risk. */
export type SubjectAudience = (typeof subjectAudiences)[number];
/** All values of {@link SubjectAudience}. */
export const subjectAudiences = deepFreeze(["guardian", "pupil", "staff", "public"]);

/** Category of the cause, for annual statistics. */
export type CauseCategory = (typeof causeCategories)[number];
/** All values of {@link CauseCategory}. */
export const causeCategories = deepFreeze([
  "human-error",
  "process",
  "technical-failure",
  "configuration",
  "supplier",
  "attack",
  "insider",
  "unknown",
]);
