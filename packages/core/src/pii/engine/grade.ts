import { confidence } from "../confidence.ts";

/** How sure a match is. One value for each matcher, allocated once. */
export interface Grade {
  /** Confidence without a label; 0 when a label is required. */
  readonly alone: number;
  /** Confidence with a label beside it, or {@link unlabelled}. */
  readonly labelled: number;
}

/** Labels make no difference. */
export const unlabelled = -1;

/** A grade; with a label it is `strong` unless `labelled` says otherwise. */
export function grade(alone: number, labelled: number = confidence.strong): Grade {
  return { alone, labelled };
}
