import { parseInput } from "../../shared/parse-input.ts";
import { fitsPeriod } from "../fits-period.ts";
import type { ServiceAnswer } from "../service-answer.ts";
import { answerOf, type ServiceFinding, whenNot } from "../service-finding.ts";
import { type RecordingPolicy, recordingPolicy } from "./recording-policy.ts";

/** Longest time that providers promise to keep a recording. */
const LONGEST = "P1Y";

/**
 * Missing or unknown items in a policy on recording calls: announcement by voice at the start with each purpose,
 * retention of at most a year, no access for others, a copy and a transcript on request, information of staff, and the
 * interests of other speakers.
 *
 * @returns Findings in the order of a call: announcement, purposes, keeping, access, rights, people. An empty list when
 *   nothing is open; never a verdict on compliance.
 * @throws InvalidInputError when the policy is malformed.
 * @see GDPR art. 5, 6, 13 and 15-17; HR 29 June 2007, ECLI:NL:HR:2007:AZ4663
 *
 * @example
 * ```ts
 * import { checkRecordingPolicy } from "@bijsluiter/core/services";
 *
 * const findings = checkRecordingPolicy({
 *   purposes: [{ code: "training", announced: "yes", lawfulBasis: "legitimate-interests" }],
 *   announcement: { by: "automated-voice", moment: "start" },
 *   keptFor: "P13M",
 *   periodAnnounced: "yes",
 *   accessRoles: ["teamleider"],
 *   closedToOthers: "yes",
 *   copyOnRequest: "unknown",
 *   transcriptOnRequest: "yes",
 *   correctionAndDeletion: "yes",
 *   staffTold: "yes",
 *   thirdVoicesConsidered: "yes",
 *   notToJudgeStaff: "yes",
 * });
 * findings.map(({ code }) => code); // => ["recording-kept-a-year-at-most", "recording-copy-on-request"]
 * findings.map(({ answer }) => answer); // => ["no", "unknown"]
 * ```
 */
export function checkRecordingPolicy(policy: RecordingPolicy): readonly ServiceFinding[] {
  const known = parseInput(recordingPolicy, policy);
  const fits = known.keptFor === undefined ? undefined : fitsPeriod(known.keptFor, LONGEST);
  const own = (code: Parameters<typeof whenNot>[0], key: OpenKey) => whenNot(code, known[key], key);
  return [
    ...announcementFindings(known),
    ...purposeFindings(known),
    ...whenNot("recording-kept-a-year-at-most", answerOf(fits), "keptFor"),
    ...own("recording-period-announced", "periodAnnounced"),
    ...whenNot("recording-roles-named", answerOf(known.accessRoles.length > 0), "accessRoles"),
    ...own("recording-closed-to-others", "closedToOthers"),
    ...own("recording-copy-on-request", "copyOnRequest"),
    ...own("recording-transcript-on-request", "transcriptOnRequest"),
    ...own("recording-correction-and-deletion", "correctionAndDeletion"),
    ...own("recording-staff-told", "staffTold"),
    ...own("recording-third-voices-considered", "thirdVoicesConsidered"),
    ...own("recording-not-to-judge-staff", "notToJudgeStaff"),
  ];
}

/** Keys of a policy that hold an answer. */
type OpenKey = {
  [Key in keyof RecordingPolicy]-?: RecordingPolicy[Key] extends ServiceAnswer ? Key : never;
}[keyof RecordingPolicy];

function announcementFindings({ announcement }: RecordingPolicy): readonly ServiceFinding[] {
  const { by, moment } = announcement;
  return [
    ...whenNot("recording-announced-at-start", atStart(announcement), "announcement", "moment"),
    ...(moment === "start" && by === "agent"
      ? whenNot("recording-announced-by-voice", "no", "announcement", "by")
      : []),
  ];
}

function atStart({ by, moment }: RecordingPolicy["announcement"]): ServiceAnswer {
  if (by === "none" || by === "page-only" || moment === "later") return "no";
  return by === "unknown" || moment === "unknown" ? "unknown" : "yes";
}

function purposeFindings({ purposes }: RecordingPolicy): readonly ServiceFinding[] {
  return [
    ...whenNot("recording-purposes-named", answerOf(purposes.length > 0), "purposes"),
    ...purposes.flatMap(({ announced, lawfulBasis }, index) => [
      ...whenNot("recording-purpose-announced", announced, "purposes", index, "announced"),
      ...whenNot(
        "recording-ground-named",
        lawfulBasis === undefined ? "unknown" : "yes",
        "purposes",
        index,
        "lawfulBasis",
      ),
    ]),
  ];
}
