import { edpbAnswers } from "../../data/edpb/edpb-answers.ts";
import type { AuthorityNotice } from "./authority-notice.ts";
import { type EdpbValues, filled } from "./edpb-answers-of.ts";

/** Answers for sections 4 to 6: consequences, risk, measures, information to people, and other authorities. */
export function riskAnswers(notice: AuthorityNotice): EdpbValues {
  const { report, assessment, people, crossBorder, police } = notice;
  const { consequences, measures } = report;
  const exception = people?.exception;
  return filled(
    [85, consequences?.impacts?.map((code) => edpbAnswers["consequences.impacts"][code])],
    [86, consequences?.description],
    [87, consequences?.severity],
    [89, assessment ? edpbAnswers["assessment.risk"][assessment.risk] : openRisk(notice)],
    [90, assessment?.reasons],
    [92, measures?.taken],
    [95, measures?.planned],
    [97, communicated(notice)],
    [98, people?.informedAt?.slice(0, 10)],
    [100, exception && `art34_3_${exception.ground}`],
    [101, exception?.reasons],
    [104, exception?.ground === "c" ? "publicAnnouncement" : undefined],
    [105, exception?.ground === "c" ? exception.publicMeasure : undefined],
    [109, police],
    [113, crossBorder],
    [120, "no"],
  );
}

/** Code for an open assessment, which only an incomplete notice may have. */
const openRisk = ({ report }: AuthorityNotice): string | undefined =>
  report.kind === "incomplete" ? "moreInformationNeeded" : undefined;

/** Whether people were informed; `undefined` when it is not stated. */
function communicated({ people, assessment, report }: AuthorityNotice): string | undefined {
  if (people?.informedAt !== undefined) return "yes";
  if (people?.exception) return "noArt34_3";
  if (assessment && assessment.risk !== "high") return "noNotHighRisk";
  if (assessment) return "noDateToBeDetermined";
  return report.kind === "incomplete" ? "noInvestigationOngoing" : undefined;
}
