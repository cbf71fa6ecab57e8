import type { SendingState } from "./breach-report/report-sender.ts";

/** What an element says beside its widget. */
export interface EmbedTexts {
  /** What sending waits for. */
  readonly sending: Readonly<Record<NonNullable<SendingState>, string>>;
  readonly notLoaded: string;
  readonly again: string;
  /** In the place of a widget that broke. */
  readonly notShown: string;
}
