import type { Day } from "../../shared/dates/day.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import type { ConsentChoice, ConsentEvent } from "../record/consent-event.ts";
import type { ConsentRecord } from "../record/consent-record.ts";
import type { ConsentSubject } from "../record/consent-subject.ts";
import { isChoice } from "../record/is-choice.ts";
import { personOf } from "../record/person-of.ts";
import { dayOf } from "../state/choice/day-of.ts";
import { purposeOf } from "./seal.ts";

/** All reasons why an event does not fit in a record, with the codes of `appendEvent`. */
export function eventMisfits(record: ConsentRecord, event: ConsentEvent): readonly Issue[] {
  const { subject } = record;
  const lost = event.purposes.flatMap((named, index) =>
    purposeOf(record, named) ? [] : [issue("unknown-purpose", ["purposes", index])],
  );
  const issues = [...lost];
  if (event.subjectId === undefined) issues.push(issue("subject-required", ["subjectId"]));
  else if (event.subjectId !== subject.id) issues.push(issue("other-subject", ["subjectId"]));
  if (dayOf(event.time) < birthOf(subject)) issues.push(issue("before-birth", ["time"]));
  if (!isRecordedByParty(record, event)) issues.push(issue("other-party", ["by", "id"]));
  return isChoice(event) ? [...issues, ...choiceMisfits(record, event)] : issues;
}

const issue = (code: string, path: Issue["path"]): Issue => ({ code, path, params: {} });

const AGE = 16;
/** Day of birth, derived from the sixteenth birthday. For a birthday on 29 February both candidate days exist. */
function birthOf(subject: ConsentSubject): Day {
  if (subject.kind === "adult" || subject.sixteen === "passed" || subject.sixteen === "unknown")
    return "";
  const { sixteen } = subject;
  return `${Number(sixteen.slice(0, 4)) - AGE}${sixteen.slice(4)}`;
}

/**
 * Whether the recorder is permitted: a person records the own choice; an organisation in the record records a paper
 * form or a fact.
 */
function isRecordedByParty({ parties }: ConsentRecord, { by }: ConsentEvent): boolean {
  if (by.role !== "controller" && by.role !== "school-for-paper-form") return true;
  return parties.some(({ id, role }) => id === by.id && role !== "recipient");
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
  if (choice.supersedes !== undefined) {
    const isOwn = events.some(
      (one) => one.id === choice.supersedes && isChoice(one) && personOf(one).id === person.id,
    );
    if (!isOwn) issues.push(issue("unknown-event", ["supersedes"]));
  }
  return issues;
}

const isSameText = (a: ConsentChoice["notice"], b: ConsentChoice["notice"]) =>
  a.version === b.version && a.language === b.language;
