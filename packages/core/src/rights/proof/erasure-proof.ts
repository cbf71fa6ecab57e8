import * as z from "zod/mini";
import type { PolicyReference } from "../../retention/index.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { recordListHash } from "../../shared/hash/record-list-hash.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { LineGround, PlanLine } from "../erasure/erasure-plan.ts";
import { type ErasurePlan, erasurePlan } from "../erasure/erasure-plan.ts";
import { type ErasureOutcome, erasureOutcomes, lastOutcomes } from "../erasure/resume-erasure.ts";

/** Number of records of one element by outcome. */
export interface ErasedElement {
  readonly element: string;
  readonly category: string;
  readonly done: number;
  readonly failed: number;
  readonly held: number;
  /** Number of planned records without a log line. */
  readonly open: number;
  readonly backups: readonly { readonly name: string; readonly goneOn: Day }[];
}

/** Data that is kept, and the reason. */
export interface KeptElement {
  readonly element: string;
  readonly category: string;
  readonly records: number;
  readonly ground: LineGround;
  readonly until: Day | null;
}

/** Proof of erasure: numbers and times of erased data, without the data itself. */
export interface ErasureProof {
  readonly requestId: string;
  readonly planHash: string;
  readonly policy: PolicyReference;
  readonly inventory: ErasurePlan["inventory"];
  /** Time of the first and of the last erasure; `null` when nothing was erased. */
  readonly from: Instant | null;
  readonly until: Instant | null;
  /** True when everything that was planned is done. */
  readonly complete: boolean;
  readonly erased: readonly ErasedElement[];
  readonly kept: readonly KeptElement[];
  /** HMAC-SHA-256 of the list of erased records. With the key and the list, anyone can verify that it is this list. */
  readonly recordListHash: string;
}

const keyText = z.string().check(minLength(32), maxLength(1000));

/**
 * Proof of an erasure: numbers, timestamps and a keyed hash, without ids of records.
 *
 * @param outcomes - All log lines of the plan.
 *
 * @param key - Secret of at least 32 characters, stored separately from the proof; without a secret, ids could be
 * guessed.
 * @throws InvalidInputError for a modified plan or a short key.
 * @see GDPR art. 5(2), 12(3) and 17(1)
 */
export function erasureProof(
  plan: ErasurePlan,
  outcomes: readonly ErasureOutcome[],
  key: string,
): ErasureProof {
  const { requestId, policy, inventory, lines, hash } = parseInput(erasurePlan, plan);
  const outcomeOf = lastOutcomes(parseInput(erasureOutcomes, outcomes));
  const secret = parseInput(keyText, key);
  const done = lines.flatMap(({ element, recordIds }) =>
    recordIds.flatMap((id) => {
      const outcome = outcomeOf(element, id);
      return outcome?.result === "done" ? [outcome] : [];
    }),
  );
  const moments = done.map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b));
  const erased = lines.filter(isWork).map((line) => erasedElement(line, outcomeOf));
  return {
    requestId,
    planHash: hash,
    policy,
    inventory,
    from: moments[0] ?? null,
    until: moments.at(-1) ?? null,
    complete: erased.every(({ failed, held, open }) => failed + held + open === 0),
    erased,
    kept: lines.filter(isKept).map(keptElement),
    recordListHash: recordListHash(
      done.map(({ element, recordId }) => JSON.stringify([element, recordId])),
      secret,
    ),
  };
}

const isWork = ({ answer }: PlanLine) => answer === "erase" || answer === "anonymise";
const isKept = ({ answer }: PlanLine) =>
  answer === "keep" || answer === "restrict" || answer === "out-of-reach";

function erasedElement(
  { element, category, recordIds, backups = [] }: PlanLine,
  outcomeOf: ReturnType<typeof lastOutcomes>,
): ErasedElement {
  const results = recordIds.map((id) => outcomeOf(element, id)?.result);
  const count = (result: ErasureOutcome["result"] | undefined) =>
    results.filter((one) => one === result).length;
  return {
    element,
    category,
    done: count("done"),
    failed: count("failed"),
    held: count("held"),
    open: count(undefined),
    backups,
  };
}

const keptElement = ({ element, category, recordIds, ground, until }: PlanLine): KeptElement => ({
  element,
  category,
  records: recordIds.length,
  ground,
  until,
});
