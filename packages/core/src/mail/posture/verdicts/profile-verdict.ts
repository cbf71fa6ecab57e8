import type { MailFinding, MailFindingCode } from "../../mail-finding.ts";
import type { MailProfile } from "../../mail-profile.ts";
import type {
  DomainFacts,
  MailAnswer,
  ProfileCheckCode,
  ProfileVerdict,
} from "../domain-assessment.ts";
import { predictedPoints } from "./predicted-points.ts";
import { profileChecks } from "./profile-checks.ts";

/** What each profile demands, in the order in which it is shown. */
const demands: Readonly<Record<MailProfile, readonly ProfileCheckCode[]>> = {
  rfc: ["spf-exists", "spf-valid", "dkim-key", "dmarc-exists", "dmarc-valid"],
  forum: ["spf-exists", "spf-valid", "spf-restricts", "dkim-key", "dmarc-exists", "dmarc-enforced"],
  internetnl: [
    "spf-exists",
    "spf-valid",
    "spf-restricts",
    "dkim-branch",
    "dmarc-exists",
    "dmarc-enforced",
  ],
  "bulk-sender": ["spf-exists", "spf-valid", "dkim-key", "dmarc-exists"],
  "no-mail": ["spf-refuses-all", "dmarc-rejects", "mx-null"],
};

/** The first parts of codes that tell why a demand is not met. */
const reasons: Readonly<Record<ProfileCheckCode, RegExp>> = {
  "spf-exists": /^spf-(?:none|multiple|unknown)$/,
  "spf-valid":
    /^spf-(?!none$|neutral-all|no-all|passes-all|near-|long-|uses-|terms-|redirect-ignored|duplicate-term|wide-|private-|fail-before|void-lookup|report-|bad-report|unknown-modifier)/,
  "spf-restricts":
    /^spf-(?:none|neutral-all|no-all|passes-all|unknown|redirect-broken|part-unknown)$/,
  "spf-refuses-all": /^(?:no-mail-spf|spf-unknown)$/,
  "dkim-key": /^dkim-/,
  "dkim-branch": /^dkim-(?:absent|unknown)$/,
  "dmarc-exists": /^dmarc-(?:none|multiple|unknown|not-a-record|duplicate-tag|bad-policy)$/,
  "dmarc-valid":
    /^dmarc-(?:none|multiple|unknown|not-a-record|duplicate-tag|bad-policy|bad-report-address)$/,
  "dmarc-enforced": /^dmarc-(?:none|multiple|unknown|not-enforced|bad-policy|testing)$/,
  "dmarc-rejects": /^(?:no-mail-dmarc|dmarc-unknown)$/,
  "mx-null": /^(?:no-mail-mx|mx-unknown)$/,
};

/** A domain under one profile. */
export function profileVerdict(
  profile: MailProfile,
  facts: DomainFacts,
  findings: readonly MailFinding[],
): ProfileVerdict {
  const own = findings.filter(({ profiles }) => profiles.includes(profile));
  const checks = demands[profile].map((code) => {
    const answer = profileChecks[code](facts);
    return { code, answer, because: answer === "yes" ? [] : codesFor(code, own) };
  });
  const answers = checks.map(({ answer }) => answer);
  const predicted = profile === "internetnl" ? predictedPoints(facts) : undefined;
  return { profile, verdict: joint(answers), checks, ...(predicted && { predicted }) };
}

const codesFor = (
  check: ProfileCheckCode,
  findings: readonly MailFinding[],
): readonly MailFindingCode[] => [
  ...new Set(findings.map(({ code }) => code).filter((code) => reasons[check].test(code))),
];

const joint = (answers: readonly MailAnswer[]): MailAnswer =>
  answers.includes("no") ? "no" : answers.includes("unknown") ? "unknown" : "yes";
