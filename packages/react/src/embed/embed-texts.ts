import type { SendingState } from "./breach-report/report-sender.ts";

/** What every element says beside its widget. */
export interface ElementTexts {
  /** In the place of a widget that broke. */
  readonly notShown: string;
}

/** What the element of the insert says. */
export interface InsertElementTexts extends ElementTexts {
  readonly notLoaded: string;
  readonly again: string;
}

/** What the element of the breach form says. */
export interface EmbedTexts extends InsertElementTexts {
  /** What sending waits for. */
  readonly sending: Readonly<Record<NonNullable<SendingState>, string>>;
  /** The first page is there, and what comes after it is not. */
  readonly restNotLoaded: string;
}
