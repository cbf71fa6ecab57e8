import type { DataSubjectRequest } from "../request/data-subject-request.ts";

/** Audience of an answer: `person` requests their own data, `representative` that of another person. */
export type AnswerAudience = "pupil" | "parent" | "staff" | "person" | "representative";

/** Whom the answer to a request speaks to. A parent who asks for own data is a `person`. */
export function answerAudience({ subject, requester }: DataSubjectRequest): AnswerAudience {
  if (requester.role === "representative") return "representative";
  if (requester.role === "guardian") return subject.kind === "child" ? "parent" : "representative";
  return subject.group === "pupil" || subject.group === "staff" ? subject.group : "person";
}
