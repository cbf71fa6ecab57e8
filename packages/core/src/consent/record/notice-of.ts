import type { ConsentNotice } from "../terms/consent-notice.ts";
import type { ConsentEvent, PurposeVersion } from "./consent-event.ts";
import type { ConsentRecord } from "./consent-record.ts";
import { isChoice } from "./is-choice.ts";

/** The notice under which a purpose was last chosen about in this version; the record's own where nobody did. */
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
