import type { ConsentChoice } from "./consent-event.ts";
import type { ConsentNotice } from "./consent-notice.ts";
import type { ConsentPurpose } from "./consent-purpose.ts";
import type { AskingReason, ConsentState } from "./consent-state.ts";

/** One purpose as one person may see it. */
export interface PurposeView {
  readonly purposeId: string;
  /** What this person's own choices come to; `decided-by-subject` for a guardian once the subject decides. */
  readonly state: ConsentState | "decided-by-subject";
  /** Whether the data is used, which anyone could find out; not who chose what. */
  readonly permitted: "yes" | "no" | "not-applicable";
  /** Whether a yes of this person counts now. A no of the subject counts at any age. */
  readonly mayGive: boolean;
  /** Why this person is asked, or `null`. */
  readonly ask: AskingReason | null;
}

/** A record as one person may see it: that person's own choices, without the chain that would betray others. */
export interface ConsentView {
  readonly personId: string;
  readonly notice: ConsentNotice;
  readonly purposes: readonly ConsentPurpose[];
  /** This person's own choices. */
  readonly events: readonly ConsentChoice[];
  /** One for each purpose, in their order. */
  readonly standing: readonly PurposeView[];
}
