import { deepFreeze } from "../../shared/deep-freeze.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type ConsentEvent, consentEvent } from "../record/consent-event.ts";
import { type ConsentRecord, MOST_EVENTS } from "../record/consent-record.ts";
import { isSameEvent } from "../record/is-same-event.ts";
import { unsealed } from "../record/unsealed.ts";
import { checkedRecord, trust } from "./checked-record.ts";
import { eventMisfits } from "./event-misfits.ts";
import { headHash, sealEvent } from "./seal.ts";

/**
 * Record with `event` appended and sealed: chained by hash to the earlier events and bound to the terms that it names.
 * Earlier events do not change. A duplicate event changes nothing, so a browser may retry. Events may arrive late and
 * out of order; the time of the event counts. A choice by someone who may not decide is stored too,
 * and `effectiveState` ignores it. Use `receiveEvent` for events from a browser, which also checks the time.
 *
 * @param event - Created by `composeChoice`, in a browser or on the server, or directly for an event of the
 * organisation.
 * @returns A frozen record; a record that this function returned is not validated again.
 * @throws InvalidInputError `id-taken` when another event of the same person, or of the organisation, has this id;
 *   `subject-required` or `other-subject` when it does not name the subject of the record; `before-birth` when its time
 * is before the birth derived from the sixteenth birthday; `unknown-purpose` for a purpose or version that is not in
 * the record; `no-consent-needed` for a choice on another
 *   ground; `other-notice` for a notice that is not in the record; `text-not-shown` when its hash differs from the text
 * in this version and language; `other-person` when the subject has another id, or a guardian has the id of the
 * subject; `unknown-event` when it replaces something other than an earlier choice of the same person; `other-party`
 * when the recording organisation is not a controller or processor in the record; `too-long` for more events than the
 * maximum.
 * @see GDPR art. 7(1)
 */
export function appendEvent(record: ConsentRecord, event: ConsentEvent): ConsentRecord {
  const valid = checkedRecord(record);
  const next = parseInput(consentEvent, event);
  const known = valid.events.find((one) => isSameEvent(one, next));
  if (known && textOf(unsealed(known)) === textOf(next)) return valid;
  const issues = known
    ? [{ code: "id-taken", path: ["id"], params: {} }]
    : [...eventMisfits(valid, next)];
  if (!known && valid.events.length >= MOST_EVENTS)
    issues.push({ code: "too-long", path: ["events"], params: { maximum: MOST_EVENTS } });
  if (issues.length > 0) throw new InvalidInputError(issues);
  const previous = valid.events.at(-1)?.hash ?? headHash(valid);
  const sealed = deepFreeze(sealEvent(valid, next, previous));
  // Frozen here, so that the events before it, which are frozen, are not walked through once more.
  const events = Object.freeze([...valid.events, sealed]);
  return trust(Object.freeze({ ...valid, events }));
}

const textOf = (event: ConsentEvent) => canonicalJson(event as unknown as Json);
