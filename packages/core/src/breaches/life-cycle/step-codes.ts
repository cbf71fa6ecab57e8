import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Where a signal comes from. */
export type SignalSource = (typeof signalSources)[number];
/** Every {@link SignalSource}. */
export const signalSources = deepFreeze([
  "monitoring",
  "user",
  "staff",
  "third-party",
  "supplier",
  "press",
]);

/** How somebody is told, or tells. */
export type StepChannel = (typeof stepChannels)[number];
/** Every {@link StepChannel}. */
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

/** Who may be told of a high risk. */
export type SubjectAudience = (typeof subjectAudiences)[number];
/** Every {@link SubjectAudience}. */
export const subjectAudiences = deepFreeze(["guardian", "pupil", "staff", "public"]);

/** Why it could happen, for the statistics of a year. */
export type CauseCategory = (typeof causeCategories)[number];
/** Every {@link CauseCategory}. */
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
