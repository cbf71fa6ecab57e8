import { canonicalJson, type Json } from "../../shared/canonical-json.ts";
import { InvalidInputError } from "../../shared/invalid-input-error.ts";
import type { Issue } from "../../shared/issue.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type ConsentChoice, type ConsentEvent, consentEvent } from "../record/consent-event.ts";
import { type ConsentRecord, consentRecord } from "../record/consent-record.ts";
import { isChoice } from "../record/is-choice.ts";
import { personOf } from "../record/person-of.ts";
import { unsealed } from "../record/unsealed.ts";
import { headHash, purposeOf, sealEvent } from "./seal.ts";

/**
 * The record with `event` at its end, sealed: chained by hash to what was there and bound to the terms that it names.
 * Nothing before it changes. An event that is already there leaves the record as it is, so a browser may send it twice.
 *
 * Events may come in late and out of order; their own time decides what they mean. A choice by someone who may not decide
 * is kept as well: it happened, and `effectiveState` does not count it.
 *
 * @param event - Made by `composeChoice`, in a browser or on the server, or by hand for what the organisation did.
 * @throws InvalidInputError `id-taken` when another event has this id; `unknown-purpose` for a purpose or version that the
 *   record never asked; `no-consent-needed` for a choice on another ground; `other-notice` for a notice that is not the
 *   record's; `text-not-shown` when its hash is not that of the text in this version and language; `other-person` when a
 *   subject is named by another id, or a guardian by the subject's; `unknown-event` when it replaces what is not an
 *   earlier choice of the same person; `other-party` when the organisation is not a controller or processor of the record.
 * @see GDPR art. 7(1)
 */
export function appendEvent(record: ConsentRecord, event: ConsentEvent): ConsentRecord {
  const valid = parseInput(consentRecord, record);
  const next = parseInput(consentEvent, event);
  const known = valid.events.find(({ id }) => id === next.id);
  const issues = known ? [] : misfits(valid, next);
  if (known && textOf(unsealed(known)) !== textOf(next)) issues.push(issue("id-taken", ["id"]));
  if (issues.length > 0) throw new InvalidInputError(issues);
  if (known) return valid;
  const previous = valid.events.at(-1)?.hash ?? headHash(valid);
  return { ...valid, events: [...valid.events, sealEvent(valid, next, previous)] };
}

const textOf = (event: ConsentEvent) => canonicalJson(event as unknown as Json);
const issue = (code: string, path: Issue["path"]): Issue => ({ code, path, params: {} });

function misfits(record: ConsentRecord, event: ConsentEvent): Issue[] {
  const lost = event.purposes.flatMap((named, index) =>
    purposeOf(record, named) ? [] : [issue("unknown-purpose", ["purposes", index])],
  );
  return [
    ...lost,
    ...(isChoice(event) ? choiceMisfits(record, event) : partyMisfits(record, event)),
  ];
}

function choiceMisfits(record: ConsentRecord, choice: ConsentChoice): readonly Issue[] {
  const { notice, subject, events } = record;
  const person = personOf(choice);
  const issues = choice.purposes.flatMap((named, index) => {
    const basis = purposeOf(record, named)?.lawfulBasis ?? "consent";
    return basis === "consent" ? [] : [issue("no-consent-needed", ["purposes", index])];
  });
  if ((person.role === "subject") !== (person.id === subject.id))
    issues.push(issue("other-person", ["by"]));
  if (choice.notice.id !== notice.id) issues.push(issue("other-notice", ["notice", "id"]));
  else if (isSameText(choice.notice, notice) && choice.notice.hash !== notice.hash)
    issues.push(issue("text-not-shown", ["notice", "hash"]));
  const replaced = events
    .map(unsealed)
    .filter(isChoice)
    .find(({ id }) => id === choice.supersedes);
  if (choice.supersedes !== undefined && (!replaced || personOf(replaced).id !== person.id))
    issues.push(issue("unknown-event", ["supersedes"]));
  return issues;
}

const isSameText = (a: ConsentChoice["notice"], b: ConsentChoice["notice"]) =>
  a.version === b.version && a.language === b.language;

function partyMisfits(
  { parties }: ConsentRecord,
  { by }: Exclude<ConsentEvent, ConsentChoice>,
): readonly Issue[] {
  const isKnown = parties.some(({ id, role }) => id === by.id && role !== "recipient");
  return isKnown ? [] : [issue("other-party", ["by", "id"])];
}
