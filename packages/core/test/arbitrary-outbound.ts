import fc from "fast-check";
import {
  type OutboundFacts,
  type OutboundHit,
  type OutboundPolicy,
  type OutboundRecipient,
  type OutboundRule,
  outboundMessageTypes,
  overrideKinds,
  type RuleCondition,
  routeVias,
  ruleActions,
  unscannableReasons,
} from "../src/outbound/index.ts";

const kind = fc.constantFrom("bsn", "iban", "bic", "payment-card");
const optional = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined, freq: 1 });

/** Without the keys that have no value. */
function compact<Value extends object>(
  value: Value,
): { readonly [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    readonly [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };
}

/** A hit of one of four kinds, in one of three parts. */
export const arbitraryHit: fc.Arbitrary<OutboundHit> = fc.record({
  kind,
  count: fc.integer({ min: 1, max: 12 }),
  confidence: fc.integer({ min: 0, max: 100 }),
  part: fc.constantFrom("subject", "text", "attachment-1"),
});

const route = fc.record({
  via: fc.constantFrom(...routeVias),
  validUntil: fc.constantFrom("2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z"),
});

/** A recipient inside or outside, with some routes. */
export const arbitraryRecipient: fc.Arbitrary<OutboundRecipient> = fc.record({
  id: fc.constantFrom("a@in.example", "b@uit.example", "c@uit.example"),
  internal: fc.boolean(),
  routes: fc.array(route, { maxLength: 3 }),
  firstContact: fc.constantFrom("yes", "no", "unknown"),
});

/** A message with all there is to know of it. */
export const arbitraryFacts: fc.Arbitrary<OutboundFacts> = fc.record({
  channel: fc.constantFrom("mail", "http"),
  recipients: fc.array(arbitraryRecipient, { maxLength: 4 }),
  hits: fc.array(arbitraryHit, { maxLength: 5 }),
  unscannable: fc.array(
    fc.record({ part: fc.constant("attachment-1"), why: fc.constantFrom(...unscannableReasons) }),
    { maxLength: 1 },
  ),
  protectedAlready: fc.boolean(),
  messageTypes: fc.uniqueArray(fc.constantFrom(...outboundMessageTypes), { maxLength: 2 }),
});

const condition: fc.Arbitrary<RuleCondition> = fc
  .record({
    kinds: optional(fc.uniqueArray(kind, { minLength: 1 })),
    minCount: optional(fc.integer({ min: 1, max: 12 })),
    maxCount: optional(fc.integer({ min: 1, max: 12 })),
    minKinds: optional(fc.integer({ min: 1, max: 3 })),
    minConfidence: optional(fc.integer({ min: 0, max: 100 })),
    countPer: optional(fc.constantFrom("message" as const, "part" as const)),
    scope: optional(
      fc.constantFrom(
        ...(["external", "internal", "any", "has-external", "has-internal"] as const),
      ),
    ),
    unscannable: optional(
      fc.oneof(
        fc.constant(true as const),
        fc.uniqueArray(fc.constantFrom(...unscannableReasons), { minLength: 1 }),
      ),
    ),
    firstContact: optional(fc.constant(true as const)),
    minExternal: optional(fc.integer({ min: 1, max: 4 })),
  })
  .map(compact);

const rule = fc.record({
  when: condition,
  unless: fc.constantFrom({}, { recipients: ["@uit.example"] }, { recipients: ["a@in.example"] }),
  action: fc.constantFrom(...ruleActions),
  accept: fc.uniqueArray(fc.constantFrom(...routeVias), { minLength: 1 }),
  override: fc.constantFrom<NonNullable<OutboundRule["override"]>[]>(
    "none",
    ...overrideKinds,
    overrideKinds,
  ),
  severity: fc.constantFrom("low", "medium", "high"),
  stop: fc.boolean(),
}) satisfies fc.Arbitrary<Omit<OutboundRule, "id">>;

/** An enforced policy of up to four rules. */
export const arbitraryPolicy: fc.Arbitrary<OutboundPolicy> = fc.record({
  mode: fc.constant("enforce"),
  rules: fc
    .array(rule, { maxLength: 4 })
    .map((rules) => rules.map((one, index) => ({ ...one, id: "abcd".charAt(index) }))),
  noRoute: fc.constantFrom("hold", "block"),
  mixed: fc.constantFrom("split", "hold-all"),
  onError: fc.constant("block"),
});
