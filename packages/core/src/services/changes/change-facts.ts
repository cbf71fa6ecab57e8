import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay, eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";

/** Changes of a service that others must be notified of. */
export const changeKinds = deepFreeze([
  "sub-processor",
  "location",
  "terms-adverse",
  "security-lowered",
  "feature",
  "purpose",
  "end-of-service",
  "unauthorised-access",
]);

/** Change of a service that others must be notified of. */
export type ChangeKind = (typeof changeKinds)[number];

/** Audience of a change. */
export type ChangeAudience = "board" | "privacy-officer" | "administrator" | "parents" | "staff";

/** Channel of a notice. */
export type ChangeChannel = "email" | "letter" | "portal" | "phone" | "website";

/** Rule for a kind of change: audience, notice period and channel. */
export interface ChangeRule {
  readonly kind: ChangeKind;
  readonly tell: readonly ChangeAudience[];
  /** Any one of these; empty for every channel. */
  readonly channels: readonly ChangeChannel[];
  /** Days before the change takes effect. */
  readonly daysBefore?: number;
  /** Hours after an unplanned change was known. */
  readonly withinHours?: number;
  readonly basis: LegalSource;
}

/** Notice of a change that was sent. */
export interface ChangeTold {
  readonly to: ChangeAudience;
  readonly channel: ChangeChannel;
  readonly at: Instant;
}

/** A change, and its notices. */
export interface ChangeFacts {
  readonly kind: ChangeKind;
  /** First day of it; absent when not known. */
  readonly effectiveOn?: Day;
  /** Time at which an unplanned change was known. */
  readonly knownAt?: Instant;
  readonly told: readonly ChangeTold[];
  readonly rules: readonly ChangeRule[];
  /** Present time. */
  readonly now: Instant;
}

const audience = z.enum(["board", "privacy-officer", "administrator", "parents", "staff"]);
const channel = z.enum(["email", "letter", "portal", "phone", "website"]);

/** Checks a {@link ChangeRule}: it counts days before or hours after, or neither, not both. */
export const changeRule: z.ZodMiniType<ChangeRule> = z
  .strictObject({
    kind: z.enum(changeKinds),
    tell: z.array(audience).check(minLength(1), maxLength(10)),
    channels: z.array(channel).check(maxLength(10)),
    daysBefore: z.exactOptional(z.int().check(z.gte(0), z.lte(3650))),
    withinHours: z.exactOptional(z.int().check(z.gte(0), z.lte(87_600))),
    basis: legalSource,
  } satisfies Shape<ChangeRule>)
  .check(rule(termIssues));

function termIssues({ daysBefore, withinHours }: ChangeRule): readonly Issue[] {
  return daysBefore !== undefined && withinHours !== undefined
    ? [{ code: "two-terms", path: ["withinHours"], params: {} }]
    : [];
}

/** Checks {@link ChangeFacts}. */
export const changeFacts: z.ZodMiniType<ChangeFacts> = z.strictObject({
  kind: z.enum(changeKinds),
  effectiveOn: z.exactOptional(eventDay),
  knownAt: z.exactOptional(eventInstant),
  told: z
    .array(z.strictObject({ to: audience, channel, at: eventInstant } satisfies Shape<ChangeTold>))
    .check(maxLength(10_000)),
  rules: z.array(changeRule).check(maxLength(100)),
  now: eventInstant,
} satisfies Shape<ChangeFacts>);
