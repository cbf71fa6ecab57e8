import type { ConsentNotice } from "../terms/consent-notice.ts";
import type { ConsentEvent, PurposeVersion } from "./consent-event.ts";
import type { ConsentRecord } from "./consent-record.ts";
import { isChoice } from "./is-choice.ts";

/** Notice at the last choice for this version of a purpose; the current notice when there was no choice. */
export const noticeOf = (
  { notice }: Pick<ConsentRecord, "notice">,
  purpose: PurposeVersion,
  events: readonly ConsentEvent[],
): ConsentNotice =>
  events
    .filter(isChoice)
    .findLast(({ purposes }) =>
      purposes.some(({ id, version }) => id === purpose.id && version === purpose.version),
    )?.notice ?? notice;
