import * as z from "zod/mini";
import {
  type PolicyReference,
  policyReference,
  type Reason,
  reason,
} from "../../retention/index.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { rule } from "../../shared/issues/rule.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { idText } from "../../shared/text/id-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { shortText } from "../../shared/text/short-text.ts";

const answers = [
  "erase",
  "anonymise",
  "restrict",
  "keep",
  "out-of-reach",
  "nothing-held",
  "not-asked",
] as const;

/**
 * Outcome for data after a request. `restrict`: kept, and no longer used. `keep`: unchanged; the reasons name the duty
 * or the case.
 */
export type ErasureAnswer = (typeof answers)[number];

/** Reason for the outcome of a line. The exact reason according to the policy is in `because`. */
export type LineGround =
  | "on-request"
  | "term-over"
  | "duty"
  | "term-of-basis"
  | "hold"
  | "court-order"
  | "legal-claim"
  | "restriction-asked"
  | "undecided"
  | "needed-by-other"
  | "other-controller"
  | "published"
  | "on-paper"
  | "with-recipient"
  | "nothing-found"
  | "outside-request";

const grounds = [
  "on-request",
  "term-over",
  "duty",
  "term-of-basis",
  "hold",
  "court-order",
  "legal-claim",
  "restriction-asked",
  "undecided",
  "needed-by-other",
  "other-controller",
  "published",
  "on-paper",
  "with-recipient",
  "nothing-found",
  "outside-request",
] as const satisfies readonly LineGround[];

/** Records of one element with the same outcome. */
export interface PlanLine {
  readonly element: string;
  readonly category: string;
  /** Connector; `null` when the line needs no action. */
  readonly connector: string | null;
  readonly answer: ErasureAnswer;
  readonly ground: LineGround;
  /** Last day on which it is kept; `null` when there is none or it is unknown. */
  readonly until: Day | null;
  readonly recordIds: readonly string[];
  /** Rules and holds that decided, without the date calculation of each record. */
  readonly because: readonly Reason[];
  /** Basis on which the element keeps its retention period. */
  readonly basis?: LegalSource;
  /** Elements that must be erased first. */
  readonly after?: readonly string[];
  /** Kept elements that refer to it. */
  readonly neededBy?: readonly string[];
  /** Day on which each backup with the data is deleted, counted from the day of the plan. */
  readonly backups?: readonly { readonly name: string; readonly goneOn: Day }[];
}

/**
 * Plan with the data to erase, the data to keep and the reasons. Later changes of policy or inventory do not affect it.
 */
export interface ErasurePlan {
  readonly requestId: string;
  readonly asOf: Day;
  readonly policy: PolicyReference;
  readonly inventory: { readonly id: string; readonly version: string; readonly hash: string };
  /** Lines in the order of execution. */
  readonly lines: readonly PlanLine[];
  /** SHA-256 of the other properties, in canonical JSON. */
  readonly hash: string;
}

const MOST_LINES = 1_000_000;
const hashText = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const planLine: z.ZodMiniType<PlanLine> = z.strictObject({
  element: codeName,
  category: codeName,
  connector: z.nullable(codeName),
  answer: z.enum(answers),
  ground: z.enum(grounds),
  until: z.nullable(day),
  recordIds: z.array(shortText).check(maxLength(MOST_LINES)),
  because: z.array(reason).check(maxLength(2000)),
  basis: z.exactOptional(legalSource),
  after: z.exactOptional(z.array(codeName).check(maxLength(200))),
  neededBy: z.exactOptional(z.array(codeName).check(maxLength(5000))),
  backups: z.exactOptional(
    z.array(z.strictObject({ name: plainText, goneOn: day })).check(maxLength(50)),
  ),
} satisfies Shape<PlanLine>);

/** Checks an {@link ErasurePlan}; `hash-mismatch` when it was changed after it was created. */
export const erasurePlan: z.ZodMiniType<ErasurePlan> = z
  .strictObject({
    requestId: idText,
    asOf: day,
    policy: policyReference,
    inventory: z.strictObject({ id: codeName, version: plainText, hash: hashText }),
    lines: z.array(planLine).check(maxLength(MOST_LINES)),
    hash: hashText,
  } satisfies Shape<ErasurePlan>)
  .check(
    rule<ErasurePlan>(({ hash, ...plan }) =>
      hash === planHash(plan) ? [] : [{ code: "hash-mismatch", path: ["hash"], params: {} }],
    ),
  );

/** SHA-256 of a plan, independent of the order of its keys. */
export const planHash = (plan: Omit<ErasurePlan, "hash">): string =>
  // A plan holds JSON only; interfaces lack the index signature that says so.
  sha256(canonicalJson(plan as unknown as Json));
