import type { DomainFacts, MailAnswer, ProfileVerdict } from "../domain-assessment.ts";
import { sendsNothing } from "../findings/draft.ts";
import { profileChecks as checks } from "./profile-checks.ts";

const FULL = 10;
const PART = 2;

/**
 * Points that Internet.nl is predicted to give for the authenticity of mail: five parts of ten. Source: its code of 14 July 2026. Its
 * own count of lookups differs from that of RFC 7208, which is used here. None where DNS did not answer.
 */
export function predictedPoints(facts: DomainFacts): ProfileVerdict["predicted"] {
  const { spf, dmarc } = facts;
  const answers = {
    spf: checks["spf-exists"](facts),
    valid: checks["spf-valid"](facts),
    restricts: checks["spf-restricts"](facts),
    dkim: noMailPasses(facts) ? "yes" : checks["dkim-branch"](facts),
    dmarc: checks["dmarc-exists"](facts),
    enforced: checks["dmarc-enforced"](facts),
  } satisfies Readonly<Record<string, MailAnswer>>;
  if (Object.values(answers).some((answer) => answer === "unknown")) return undefined;
  const isGood = answers.valid === "yes" && answers.restricts === "yes";
  const policy = isGood ? FULL : spf.root.parsed?.valid ? PART : 0;
  const enforced = answers.enforced === "yes" ? FULL : dmarc.record ? PART : 0;
  const whole = [answers.spf, answers.dkim, answers.dmarc].filter((answer) => answer === "yes");
  return { points: policy + enforced + whole.length * FULL, of: 5 * FULL };
}

/** A domain that refuses all its mail needs no key. */
const noMailPasses = (facts: DomainFacts) =>
  facts.dmarc.policy === "reject" &&
  (sendsNothing(facts) || checks["spf-refuses-all"](facts) === "yes");
