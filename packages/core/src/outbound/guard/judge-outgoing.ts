import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { decideChecked, decideOutboundOptions } from "../decision/decide-outbound.ts";
import type { OutboundDecision } from "../decision/outbound-decision.ts";
import type { OutboundOverride } from "../decision/outbound-override.ts";
import { type OutboundFacts, outboundFacts } from "../facts/outbound-facts.ts";
import type { GuardOptions, GuardReport } from "./guard-options.ts";
import type { OutboundRefusal } from "./outbound-refusal.ts";
import { OutboundRefusedError } from "./outbound-refused-error.ts";

/** Message that is passed to a guard. */
export interface Outgoing {
  readonly channel: OutboundFacts["channel"];
  /** Addresses of the recipients, or the host. */
  readonly ids: readonly string[];
  /** Reads the message. */
  readonly read: () => Promise<Omit<OutboundFacts, "channel" | "recipients">>;
  readonly now: Instant;
  readonly override?: OutboundOverride | undefined;
}

/**
 * Classifies the recipients, reads the message and decides. The policy was validated when the guard was created.
 *
 * @throws OutboundRefusedError when one of the three fails: a message without a decision is never sent.
 */
export async function judgeOutgoing(
  { channel, ids, read, now, override }: Outgoing,
  { classify, policy }: Pick<GuardOptions, "classify" | "policy">,
): Promise<OutboundDecision> {
  if (ids.length === 0) throw new OutboundRefusedError("no-recipient");
  const recipients = await orRefuse("look-up-failed", () =>
    Promise.all(ids.map(async (id) => ({ ...(await classify(id)), id }))),
  );
  const facts = await orRefuse("detector-failed", read);
  return orRefuse("detector-failed", () =>
    decideChecked(
      parseInput(outboundFacts, { ...facts, channel, recipients }),
      policy,
      parseInput(decideOutboundOptions, { now, ...(override && { override }) }),
    ),
  );
}

/** Result of a call, or a refusal that does not include the thrown error. */
export async function orRefuse<Answer>(
  refusal: OutboundRefusal,
  call: () => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await call();
  } catch {
    throw new OutboundRefusedError(refusal);
  }
}

/** Passes on a report. A failure to do so counts as an error of the guard. */
export async function tell(options: GuardOptions, report: GuardReport): Promise<void> {
  await orRefuse("report-failed", () => options.onReport?.(report));
}

/** Reports a refused message, and returns the error for its sender. Every thrown error becomes an error of the guard. */
export async function tellRefusal(
  error: unknown,
  about: Pick<GuardReport, "channel" | "mode" | "at">,
  options: GuardOptions,
): Promise<OutboundRefusedError> {
  const refused =
    error instanceof OutboundRefusedError ? error : new OutboundRefusedError("not-read");
  const { refusal, report } = refused;
  if (refusal === "report-failed") return refused;
  const told = { ...about, refusal, ...(report && { decision: report }) };
  return tell(options, told).then(
    () => refused,
    (failed: OutboundRefusedError) => failed,
  );
}

/** True when the policy can stop messages. */
export const isEnforced = ({ policy }: Pick<GuardOptions, "policy">): boolean =>
  policy.mode === "enforce";
