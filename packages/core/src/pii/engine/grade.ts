import { confidence } from "../confidence.ts";

/** How sure a match is. One value for each matcher, allocated once. */
export interface Grade {
  /** Confidence without a label; 0 when a label is required. */
  readonly alone: number;
  /** Confidence with a label beside it, or {@link unlabelled}. */
  readonly labelled: number;
  /** True when a word such as "id" beside it does not claim it: `?id=0612345678`. */
  readonly keepsId?: boolean;
}

/** Labels make no difference. */
export const unlabelled = -1;

/** A grade; with a label it is `strong` unless `labelled` says otherwise. */
export function grade(alone: number, labelled: number = confidence.strong): Grade {
  return { alone, labelled };
}
