import type { FoundElement } from "@bijsluiter/core/rights";

type Told = Pick<FoundElement, "purposes" | "recipients" | "kept" | "source">;
type Element =
  | "account"
  | "results"
  | "messages"
  | "absence"
  | "voice-logs"
  | "voice-files"
  | "choices";

/** What an access answer says of each place, and what its values are called. */
export interface AccessWords {
  readonly told: Readonly<Record<Element, Told>>;
  readonly labels: Readonly<
    Record<
      | "name"
      | "className"
      | "day"
      | "test"
      | "score"
      | "remark"
      | "author"
      | "body"
      | "reason"
      | "file"
      | "purpose"
      | "choice",
      string
    >
  >;
  readonly authors: Readonly<Record<"pupil" | "teacher" | "other-pupil", string>>;
  /** Decisions without a person, with what they follow. */
  readonly automated: readonly string[];
  /** What people call each category. */
  readonly categories: Readonly<
    Record<
      | "account"
      | "pupil-file"
      | "messages"
      | "absence"
      | "voice-logs"
      | "recordings"
      | "choices"
      | "class-photos",
      string
    >
  >;
}
