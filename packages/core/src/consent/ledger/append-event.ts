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
 * Earlier events do not change. An event that the record already holds changes nothing, so a browser may send it twice.
 * Events may arrive late and out of order; their own time decides. A choice by someone who may not decide is stored too,
 * and `effectiveState` ignores it. Use `receiveEvent` for events from a browser, which also checks the time.
 *
 * @param event - Made by `composeChoice`, in a browser or on the server, or by hand for what the organisation did.
 * @returns A frozen record; one that this function returned before is not checked again.
 * @throws InvalidInputError `id-taken` when another event of the same person, or of the organisation, has this id;
 *   `subject-required` or `other-subject` when it does not name the subject of the record; `before-birth` when its time lies before the birth that the day of 16 tells;
 *   `unknown-purpose` for a purpose or version that the record never asked; `no-consent-needed` for a choice on another
 *   ground; `other-notice` for a notice that is not the record's; `text-not-shown` when its hash is not that of the text in
 *   this version and language; `other-person` when a subject is named by another id, or a guardian by the subject's;
 *   `unknown-event` when it replaces what is not an earlier choice of the same person; `other-party` when the organisation
 *   that recorded it is not a controller or processor of the record; `too-long` for more events than a record holds.
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
