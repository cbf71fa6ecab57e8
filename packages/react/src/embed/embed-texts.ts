import type { SendingState } from "./breach-report/report-sender.ts";

/** What an element says beside its widget. */
export interface EmbedTexts {
  /** What sending waits for. */
  readonly sending: Readonly<Record<NonNullable<SendingState>, string>>;
  readonly notLoaded: string;
  /** The first page is there, and what comes after it is not. */
  readonly restNotLoaded: string;
  readonly again: string;
  /** In the place of a widget that broke. */
  readonly notShown: string;
}
