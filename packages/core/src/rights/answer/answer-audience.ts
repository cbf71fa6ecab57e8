import type { DataSubjectRequest } from "../request/data-subject-request.ts";

/** Audience of an answer: `person` requests their own data, `representative` that of another person. */
export type AnswerAudience = "pupil" | "parent" | "staff" | "person" | "representative";

/** Audience of the answer to a request. A parent who requests their own data is a `person`. */
export function answerAudience({ subject, requester }: DataSubjectRequest): AnswerAudience {
  if (requester.role === "representative") return "representative";
  if (requester.role === "guardian") return subject.kind === "child" ? "parent" : "representative";
  return subject.group === "pupil" || subject.group === "staff" ? subject.group : "person";
}
