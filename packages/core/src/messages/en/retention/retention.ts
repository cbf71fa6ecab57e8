import { parsePeriod } from "../../../calendar/periods/parse-period.ts";
import type { ReasonFacts, RetentionTexts } from "../../../retention/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";
import { retentionFacts } from "./retention-facts.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

const day = (of: string) => {
  const [year, month, date] = of.split("-").map(Number);
  return `${date} ${months[Number(month) - 1]} ${year}`;
};

/** Where a date is moved to. */
const snapTo = (to: string): string =>
  to.startsWith("next:")
    ? `the next ${Number(to.slice(8))} ${months[Number(to.slice(5, 7)) - 1]}`
    : (snaps[to] ?? "the end of a span");

const snaps: Readonly<Record<string, string>> = {
  "school-year-end": "the end of the school year",
  "calendar-year-end": "the end of the year",
  "month-end": "the end of the month",
  "week-end": "the end of the week",
};

const kinds = deepFreeze({
  statute: "statute",
  guidance: "guidance",
  contract: "contract",
  policy: "policy",
  norm: "norm",
});

/** Who asks for the term, for those who read no laws. */
const asker = ({ basis }: ReasonFacts) =>
  basis?.kind === "statute" ? "The law asks us" : "It was agreed";

const source = ({ basis }: ReasonFacts) => {
  if (!basis) return "no basis given";
  const read =
    basis.verifiedOn === null ? "source not read" : `source read on ${day(basis.verifiedOn)}`;
  return `${kinds[basis.kind]}: ${legalReference(basis.ref)} (${read})`;
};

/** A term with its start; only for a rule that has one. */
const term = ({ period, trigger, triggerDay }: ReasonFacts) =>
  `${period} after ${trigger} (${triggerDay})`;

/** What a fact must be. */
const expectedFacts = deepFreeze({
  day: "a date",
  instant: "a timestamp with a time zone",
  "epoch-seconds": "a number of seconds since 1970",
  "epoch-ms": "a number of milliseconds since 1970",
  "text-day": "a date as text",
  code: "a text",
  number: "a number",
  flag: "yes or no",
});

const done = deepFreeze({
  erase: "erased",
  anonymise: "made anonymous",
  return: "returned",
  transfer: "handed over",
  restrict: "locked away",
  review: "looked at again",
  none: "erased",
});

/** A case that holds destruction back, with the name that the school gave it. */
const caseOf = (name: string | null) => (name === null ? "a case" : `the case ‘${name}’`);

const actions = deepFreeze({
  erase: "to erase",
  anonymise: "to make anonymous",
  return: "to return",
  transfer: "to hand over",
  restrict: "to restrict",
  review: "to review",
  none: "to erase",
});

/** English words for keeping and destroying. */
export const retention: RetentionTexts = deepFreeze({
  day,
  period: ({ years, months, weeks, days }) =>
    [
      years && counted(years, "year", "years"),
      months && counted(months, "month", "months"),
      weeks && counted(weeks, "week", "weeks"),
      days && counted(days, "day", "days"),
    ]
      .filter(Boolean)
      .join(" and ") || "at once",
  categories: {
    "pupil-file": "Pupil file",
    absence: "Absence data",
    enrolment: "Enrolment and deregistration",
    "special-education-referral": "Referral to special education",
    "transfer-file": "Educational report",
    "transition-test-result": "Transition test result",
    "other-pupil-data": "Other pupil data",
    "exam-work": "Central exam work",
    "school-exam": "School exams",
    diploma: "Diploma",
    "grade-list": "Grade list",
    "attendance-exemption": "Exemption from compulsory attendance",
    "admissibility-statement": "Statement of admissibility",
    "mbo-exam-evidence": "Vocational exam evidence",
    "digital-work": "Digital work of pupils",
    "camera-images": "Camera images",
    "job-application": "Job application",
    "personnel-file": "Personnel file",
    "sickness-absence": "Sickness absence of staff",
    "wage-tax-statement": "Wage tax statement",
    "identity-copy": "Copy of the identity document",
    "financial-record": "Financial records",
    "immovable-property-record": "Records of immovable property",
    "funding-record": "Funding data",
    "refused-enrolment": "Enrolment that did not go ahead",
    "medical-note": "Medical note",
    "security-log": "Security log",
    photo: "Photos and videos",
    "incident-report": "Incident report",
    suspension: "Suspension or expulsion",
    "development-perspective": "Development perspective plan",
    "support-partnership-file": "File of the support partnership",
    "consent-proof": "Proof of consent",
    "placement-agreement": "Work placement agreement",
    "education-agreement": "Education agreement",
    "inactive-account": "Inactive account",
    mailbox: "Email of one person",
    complaint: "Complaint",
    "alumni-contact": "Contact details of alumni",
    "mbo-diploma": "Vocational diploma",
    "voice-log": "Call recording",
    "tenant-data": "Data in the cloud environment",
  },
  facts: retentionFacts,
  record: "Data",
  unnamedFact: "a fact without a name",
  status: {
    "school-administrator": {
      permanent: ({ subject }) => `${subject}: do not destroy; no end date is known.`,
      waiting: ({ subject }) =>
        `${subject}: waits for a date. It is kept until that date is known.`,
      held: ({ subject }) => `${subject}: frozen. A case is running; do not destroy now.`,
      keep: ({ subject, dueFrom }) =>
        dueFrom
          ? `${subject}: keep. It can be destroyed from ${dueFrom}.`
          : `${subject}: keep. There is no date to destroy it yet.`,
      "may-erase": ({ subject, dueFrom }) =>
        dueFrom
          ? `${subject}: may be destroyed now, and must be destroyed from ${dueFrom}.`
          : `${subject}: may be destroyed now; there is no deadline.`,
      due: ({ subject, dueFrom }) =>
        `${subject}: the retention period has been over since ${dueFrom}. Destroy it now.`,
      overdue: ({ subject, dueFrom, daysOverdue }) =>
        `${subject}: should have been destroyed on ${dueFrom} and is ${counted(daysOverdue, "day", "days")} late.`,
    },
    "parent-or-pupil": {
      permanent: ({ subject }) => `${subject}: we may not throw this data away now.`,
      waiting: ({ subject }) => `${subject}: we do not know yet when this data can go.`,
      held: ({ subject }) =>
        `${subject}: we may not erase this data now, because a case is running.`,
      keep: ({ subject, mandatoryUntil, dueFrom }) => {
        if (mandatoryUntil)
          return `${subject}: we keep this data up to and including ${mandatoryUntil}.`;
        return dueFrom
          ? `${subject}: we erase this data on ${dueFrom}.`
          : `${subject}: we still keep this data.`;
      },
      "may-erase": ({ subject, dueFrom }) =>
        dueFrom
          ? `${subject}: we erase this data on ${dueFrom} at the latest.`
          : `${subject}: we may erase this data.`,
      due: ({ subject, action }) => `${subject}: this data is ${done[action]} now.`,
      overdue: ({ subject, dueFrom, action }) =>
        `${subject}: this data should have been ${done[action]} on ${dueFrom}. That is being done now.`,
    },
    auditor: {
      permanent: ({ subject, asOf }) => `${subject}: to be kept permanently on ${asOf}.`,
      waiting: ({ subject, asOf }) =>
        `${subject}: no decision on ${asOf}; a trigger date is missing.`,
      held: ({ subject, asOf, dueFrom }) =>
        `${subject}: held on ${asOf}; due from ${dueFrom ?? "unknown"}.`,
      keep: ({ subject, asOf, dueFrom, mandatoryUntil }) =>
        `${subject}: kept on ${asOf}; duty to keep until ${mandatoryUntil ?? "none"}; due from ${dueFrom ?? "unknown"}.`,
      "may-erase": ({ subject, asOf, dueFrom }) =>
        `${subject}: duty to keep over on ${asOf}; due from ${dueFrom ?? "none"}.`,
      due: ({ subject, asOf, dueFrom, action }) =>
        `${subject}: to be destroyed on ${asOf} (${actions[action]}); due from ${dueFrom}.`,
      overdue: ({ subject, asOf, dueFrom, daysOverdue, action }) =>
        `${subject}: to be destroyed on ${asOf} (${actions[action]}); due from ${dueFrom}, ${counted(daysOverdue, "day", "days")} late.`,
    },
  },
  reasons: {
    "school-administrator": {
      "keep-longest": (facts) => `Keep at least until ${facts.lastDay}: ${term(facts)}.`,
      "keep-beats-erase": (facts) =>
        `The duty to keep takes precedence: ${term(facts)}, so until ${facts.lastDay}.`,
      "request-refused-art17-3b": (facts) =>
        `The request to erase cannot be carried out: the law asks to keep until ${facts.lastDay} (${legalReference("GDPR art. 17(3)(b)")}).`,
      "erase-shortest": (facts) => `Due on ${facts.eraseFrom}: ${term(facts)}.`,
      hold: ({ name, until }) =>
        until
          ? `Held by ${caseOf(name)} until ${until}.`
          : `Held by ${caseOf(name)}, which is still open.`,
      "hold-ended": ({ name, until }) =>
        `Destruction was put off by ${caseOf(name)}${until ? ` until after ${until}` : ""}.`,
      "unknown-trigger": ({ name }) =>
        name === null
          ? "A retention period still lacks a date. Fill it in."
          : `The retention period ‘${name}’ still lacks a date. Fill it in.`,
      permanent: () => "There is no adopted schedule or period for destroying this.",
      "no-rule": () => "No retention period is set for this kind of data. Set one first.",
    },
    "parent-or-pupil": {
      "keep-longest": (facts) => `${asker(facts)} to keep this: ${term(facts)}.`,
      "keep-beats-erase": (facts) =>
        `${asker(facts)} to keep this: ${term(facts)}. From ${facts.eraseFrom} we erase it.`,
      "request-refused-art17-3b": (facts) =>
        `The law asks us to keep this: ${term(facts)}. So we cannot carry out your request for this part now. From ${facts.eraseFrom} we erase it.`,
      "erase-shortest": (facts) => `We keep this no longer than ${term(facts)}.`,
      hold: ({ until }) =>
        until ? `The case runs until ${until}.` : "We do not know yet when the case is done.",
      "hold-ended": ({ until }) =>
        `There was a case. So this stayed ${until ? `until ${until}` : "for so long"}.`,
      "unknown-trigger": () => "We still miss a date. The school looks it up.",
      permanent: () => "The rules do not say yet when we may erase this.",
      "no-rule": () => "The school still has to agree how long this is kept.",
    },
    auditor: {
      "keep-longest": (facts) => `Longest duty to keep: rule ${facts.id}; ${source(facts)}.`,
      "keep-shorter": (facts) =>
        `Shorter duty to keep: rule ${facts.id}, until ${facts.lastDay}; ${source(facts)}.`,
      "keep-beats-erase": (facts) =>
        `Keeping takes precedence over erasing: rule ${facts.id}; ${source(facts)}.`,
      "request-refused-art17-3b": (facts) =>
        `Request to erase refused, ${legalReference("GDPR art. 17(3)(b)")}: rule ${facts.id}; ${source(facts)}.`,
      "erase-shortest": (facts) => `Shortest maximum: rule ${facts.id}; ${source(facts)}.`,
      "erase-longer": (facts) =>
        `Longer maximum: rule ${facts.id}, from ${facts.eraseFrom}; ${source(facts)}.`,
      hold: ({ id, until }) => `Hold ${id}, until ${until ?? "unknown"}.`,
      "hold-ended": ({ id, until }) => `Hold ${id}, ended${until ? ` on ${until}` : ""}.`,
      "unknown-trigger": (facts) => `Trigger date unknown: rule ${facts.id}; ${source(facts)}.`,
      permanent: (facts) => `No end date: rule ${facts.id}; ${source(facts)}.`,
      "no-rule": () => "No rule applies: do not destroy.",
    },
  },
  steps: {
    trigger: ({ fact, value, date }) => `Trigger (${fact}): ${value}, which is ${date}.`,
    snap: ({ to, date }) => `To ${snapTo(to)}: ${date}.`,
    add: ({ period, date, clamped }) =>
      `Plus ${retention.period(parsePeriod(period))}: ${date}${clamped ? ", the last day of that month" : ""}.`,
    "last-keep-day": ({ date }) => `Last day of keeping: ${date}.`,
    "erase-from": ({ date }) => `Erase from: ${date}.`,
    hold: ({ id, from, until }) => `Hold ${id}: ${from ?? "unknown"} to ${until ?? "unknown"}.`,
  },
  notApplied: {
    "condition-false": (id) => `Not applied: rule ${id}, a condition is not met.`,
    "condition-unknown": (id) => `Not applied: rule ${id}, a condition is unknown.`,
    "no-trigger-date": (id) => `Not applied: rule ${id}, without a trigger date.`,
    "other-category": (id) => `Not applied: rule ${id}, for other data.`,
  },
  unreadable: (fact, expected) =>
    `The value of ‘${fact}’ counts as unknown: ${expectedFacts[expected]} is expected.`,
  policy: (id, version, hash) => `Policy ${id}, version ${version}, sha-256 ${hash}.`,
  findings: {
    "category-without-rule": ({ about }) => `No retention period is set for ${kindOf(about)}.`,
    "erase-never-wins": () => "This rule never decides: another rule always keeps longer.",
    "permanent-and-erase": () => "This rule never decides: another rule keeps permanently.",
    "condition-unreachable": () => "This rule never applies: its conditions contradict each other.",
    "same-scope-and-kind": () => "This rule and another rule have the same scope.",
    "no-erase-rule": () => "Nothing is ever destroyed under this policy.",
    "category-without-maximum": ({ about }) =>
      `No maximum is set for ${kindOf(about)}: it is never destroyed.`,
    "maximum-left-open": ({ about, reason = "" }) =>
      `No maximum is set for ${kindOf(about)}. ${reason}`,
    "basis-missing": () => "This rule gives no basis for its period.",
    "basis-unverified": () => "The source of this rule was not read.",
    "days-for-months": () => "This rule counts in days; are months or years intended?",
    "zero-period-with-snap": () =>
      "This rule adds no period after the end of a span; is that intended?",
  },
});

/** A kind of data in quotes; a kind of your own has no name here. */
const kindOf = (category = "") =>
  Object.hasOwn(retention.categories, category)
    ? `‘${retention.categories[category]}’`
    : "a kind of data of your own";
