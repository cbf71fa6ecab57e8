import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import type { Shape } from "../../shared/shape.ts";

/** Time of the breach itself. */
export type Occurrence =
  | { readonly kind: "moment"; readonly at: Instant; readonly estimated?: boolean }
  | {
      readonly kind: "period";
      readonly from: Instant;
      readonly to: Instant;
      readonly estimated?: boolean;
    }
  | { readonly kind: "ongoing"; readonly from: Instant; readonly estimated?: boolean }
  | { readonly kind: "cannot-be-determined" };

/** Timestamps of an {@link Occurrence}; which ones depends on its kind. */
interface OccurrenceMoments {
  readonly kind?: Occurrence["kind"];
  readonly at?: Instant;
  readonly from?: Instant;
  readonly to?: Instant;
}

/** Way in which the breach was discovered; template field 50. */
export type Discovery = (typeof discoveries)[number];

/** All values of {@link Discovery}. */
const discoveries = deepFreeze([
  "controller-detected",
  "processor-detected",
  "data-subject",
  "external-party",
  "press",
  "other",
]);

/** Times that matter for legal terms. */
export interface Timeline {
  /** First signal that something was wrong. */
  readonly discoveredAt: Instant;
  /** Way in which the breach was discovered. */
  readonly discovery: Discovery;
  /** Time of reasonable certainty that personal data was affected; EDPB Guidelines 9/2022. */
  readonly awareAt: Instant;
  /** Time of the breach. */
  readonly occurred: Occurrence;
}

const estimated = z.exactOptional(z.boolean());

/** Checks an {@link Occurrence}. */
export const occurrence: z.ZodMiniType<Occurrence> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["moment"]), at: eventInstant, estimated } satisfies Shape<
    Extract<Occurrence, { readonly kind: "moment" }>
  >),
  z.strictObject({
    kind: z.enum(["period"]),
    from: eventInstant,
    to: eventInstant,
    estimated,
  } satisfies Shape<Extract<Occurrence, { readonly kind: "period" }>>),
  z.strictObject({ kind: z.enum(["ongoing"]), from: eventInstant, estimated } satisfies Shape<
    Extract<Occurrence, { readonly kind: "ongoing" }>
  >),
  z.strictObject({ kind: z.enum(["cannot-be-determined"]) } satisfies Shape<
    Extract<Occurrence, { readonly kind: "cannot-be-determined" }>
  >),
]);

/** Fields of a {@link Timeline}. */
export const timelineFields = {
  discoveredAt: eventInstant,
  discovery: z.enum(discoveries) as z.ZodMiniType<Discovery>,
  awareAt: eventInstant,
  occurred: occurrence,
} satisfies Shape<Timeline>;

/**
 * Timestamps in an impossible order, usually two swapped dates. A breach is discovered after it began, and certain
 * after it was discovered.
 */
export function timelineOrder(timeline: Partial<Timeline>): readonly Issue[] {
  const { discoveredAt, awareAt, occurred = {} } = timeline;
  const { at, from, to }: OccurrenceMoments = occurred;
  const began = at ?? from;
  const issues: Issue[] = [];
  if (from && to && isBefore(to, from))
    issues.push({ code: "ends-before-it-begins", path: ["occurred", "to"], params: {} });
  if (began && discoveredAt && isBefore(discoveredAt, began))
    issues.push({ code: "discovered-before-it-began", path: ["discoveredAt"], params: {} });
  if (awareAt && discoveredAt && isBefore(awareAt, discoveredAt))
    issues.push({ code: "aware-before-discovered", path: ["awareAt"], params: {} });
  return issues;
}

const isBefore = (a: Instant, b: Instant) => Date.parse(a) < Date.parse(b);
