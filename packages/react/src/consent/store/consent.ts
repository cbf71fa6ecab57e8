import type { ConsentEvidence, IndicationMethod } from "@bijsluiter/core/consent/state";
import type { ConsentOptions } from "./consent-options.ts";
import type { ConsentSnapshot } from "./consent-snapshot.ts";

/** Place and method of a choice. */
export interface ChoiceMeans extends Pick<ConsentEvidence, "surface"> {
  /** `equal-buttons` when absent. */
  readonly choiceLayout?: string;
  /** `button` when absent. */
  readonly indicationMethod?: IndicationMethod;
}

/** Actions of a person. Only `choose` and `withdraw` store anything. */
export interface ConsentActions {
  /** Stores consent or refusal for each purpose that is named; an unchanged choice is not stored again. */
  readonly choose: (answers: Readonly<Record<string, boolean>>, means: ChoiceMeans) => void;
  /** Gives the same answer for every purpose based on consent. */
  readonly chooseAll: (answer: boolean, means: ChoiceMeans) => void;
  /** Allows one purpose until the page is left; stores nothing. */
  readonly allowOnce: (purposeId: string) => void;
  /** Hides the banner for this page view, without a choice. */
  readonly dismiss: () => void;
  /** Opens or closes the preferences: no choice. */
  readonly show: (open: boolean) => void;
}

/** Consent in one page, outside React. Create it once, before rendering. */
export interface Consent extends ConsentActions {
  /** Options with which it was made. */
  readonly options: ConsentOptions;
  /** Calls `listener` after every change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** State in this browser. */
  readonly getSnapshot: () => ConsentSnapshot;
  /** State on the server: the first render of both. */
  readonly getServerSnapshot: () => ConsentSnapshot;
}
