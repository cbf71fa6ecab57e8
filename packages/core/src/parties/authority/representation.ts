import type { Day } from "../../shared/dates/day.ts";
import type { Curatele } from "./curatele.ts";
import type { Guardian } from "./guardian.ts";

/** Facts that determine who may decide for a person: the sixteenth birthday, *curatele*, guardians. */
export type Representation = {
  readonly curatele?: Curatele;
  /** Persons who may decide for the subject. Absent until the school has checked; an empty list means nobody. */
  readonly guardians?: readonly Guardian[];
} & (
  | { readonly kind: "adult" }
  | {
      readonly kind: "child";
      /**
       * Day from which the child decides for itself. It reveals the date of birth, so use `passed` when that day was
       * before anything was recorded; `unknown` is neither yes nor no.
       */
      readonly sixteen: Day | "passed" | "unknown";
    }
);
