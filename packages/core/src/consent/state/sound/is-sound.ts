import { authorityIssues } from "../../../parties/authority/authority-issues.ts";
import type { ConsentChoice, ConsentEvent } from "../../record/consent-event.ts";
import type { ConsentHistory } from "../../record/consent-record.ts";
import type { ConsentSubject } from "../../record/consent-subject.ts";
import type { ConsentPurpose } from "../../terms/consent-purpose.ts";
import type { StateOptions } from "../consent-state.ts";
import { byPaper, byPerson, choice, fact, notice, terms, validities } from "./event-forms.ts";
import { type Form, fits } from "./fits.ts";
import { id, isEventDay, isMoment, isText } from "./texts.ts";

const code = /^[a-z-]{3,40}$/;
const subject: { readonly [name: string]: Form } = {
  id,
  organisationId: id,
  kind: /^(adult|child)$/,
  "curatele?": { from: isEventDay, "until?": isEventDay },
  "guardians?": [
    {
      id,
      role: /^(parent|guardian|curator|bewindvoerder|mentor|foster-parent)$/,
      authority: (value: unknown) =>
        fits(status, value) || (fits([period], value) && count(value) > 0 && count(value) <= 50),
      "authorityUntil?": isEventDay,
    },
  ],
};
const status = /^(yes|no|unknown)$/;
const period: Form = {
  status,
  "from?": isEventDay,
  "until?": isEventDay,
  source: /^(birth|register|judgment|death|claim)$/,
};
const purpose: Form = {
  id,
  version: isText,
  title: isText,
  "description?": isText,
  lawfulBasis: code,
  personalData: [code],
  special: [code],
  recipients: [id],
  storageLocations: [/^[A-Z]{2}$/],
  retention: (value: unknown) => fitsKind(terms, value),
  optional: (value: unknown) => typeof value === "boolean",
  "purposeTypes?": [/^[a-z][a-z-]{0,30}:[A-Za-z][\w-]{0,99}$/],
};
const options: Form = {
  now: isMoment,
  "guardianRule?": /^(any-without-objection|all)$/,
};
const count = (value: unknown) => (value as readonly unknown[]).length;

/**
 * True when a history has the structure that the schemas require, so that consent may be derived from it. Vocabulary
 * codes (countries, data categories, legal bases) are checked by form and not against their list.
 */
export function isSound(history: ConsentHistory, asked: StateOptions): boolean {
  try {
    return (
      fits(options, asked) &&
      isSubject(history.subject) &&
      fits(notice, history.notice) &&
      fits([purpose], history.purposes) &&
      arePurposes(history.purposes) &&
      fits([(event: ConsentEvent) => isEvent(event, history.subject)], history.events)
    );
  } catch {
    return false;
  }
}

/** True when a value has the form for its kind. */
const fitsKind = (forms: { readonly [kind: string]: Form }, value: unknown) =>
  Object.entries(forms).some(
    ([kind, form]) => fits(form, value) && (value as { readonly kind: string }).kind === kind,
  );
const isValidity = (value: unknown) => fitsKind(validities, value);

function isSubject(value: ConsentSubject): boolean {
  const { guardians = [], curatele } = value;
  const sixteen = (day: unknown) => day === "passed" || day === "unknown" || isEventDay(day);
  return (
    fits(value.kind === "child" ? { ...subject, sixteen } : subject, value) &&
    guardians.length <= 20 &&
    areDistinct(guardians) &&
    guardians.every((guardian) => authorityIssues(guardian).length === 0) &&
    !(curatele?.until && curatele.until < curatele.from)
  );
}

const areDistinct = (rows: readonly { readonly id: string }[]) =>
  new Set(rows.map((row) => row.id)).size === rows.length;

const arePurposes = (purposes: readonly ConsentPurpose[]) =>
  purposes.length <= 100 &&
  areDistinct(purposes) &&
  purposes.every(
    ({ personalData, special }) =>
      personalData.length > 0 && special.every((one) => personalData.includes(one)),
  );

function isEvent(event: ConsentEvent, { id: subjectId }: ConsentSubject): boolean {
  if (!event.purposes.length || (event.subjectId ?? subjectId) !== subjectId) return false;
  if (event.by.role === "controller")
    return fits(event.state === "occurred" ? { ...fact, occurrence: id } : fact, event);
  const { state, indicationMethod } = event as ConsentChoice;
  const isYes = state === "given" || state === "renewed";
  const by = "onBehalfOf" in event.by ? byPaper : byPerson;
  return (
    fits({ ...choice, by, ...(isYes && { "validity?": isValidity }) }, event) &&
    !(isYes && indicationMethod === "gpc-signal")
  );
}
