import { legalReference, requestAnswer } from "@bijsluiter/core/messages/en";
import type { RequestAnswerTexts } from "@bijsluiter/core/rights";
import type { ErasurePlanTexts, RequestDeskTexts } from "../../rights-desk/rights-texts.ts";
import type { RightsRequestTexts } from "../../rights-form/rights-form-texts.ts";

const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;

const kinds = {
  access: "Access",
  rectification: "Correction",
  erasure: "Erasure",
  restriction: "Restriction",
  portability: "Taking along",
  objection: "Objection",
  "human-review": "Decision by a person",
} as const;

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const planTexts = (
  answer: RequestAnswerTexts,
  reference: ErasurePlanTexts["legalReference"],
): ErasurePlanTexts => ({
  language: "en",
  title: "What goes and what stays",
  made: (day, version) => `Made on ${day}, with version ${version} of the retention policy.`,
  goes: "This goes",
  stays: "This stays",
  elsewhere: "This is somewhere else",
  nothing: "Nothing of this was found",
  notAsked: "This was not asked for",
  nothingGoes: "Nothing goes.",
  nothingStays: "Nothing stays.",
  columns: {
    what: "Data",
    records: "Number",
    how: "What happens",
    why: "Why",
    until: "How long",
    backups: "Backup",
  },
  how: {
    erase: "erase",
    anonymise: "make anonymous",
    keep: "keep",
    restrict: "keep, and do not use",
  },
  noBackups: "none",
  backup: (name, day) => `${name}: until ${day}.`,
  answer,
  legalReference: (ref) => reference(`${ref}`),
});

/** The plan for a request to erase. */
export const erasurePlan: ErasurePlanTexts = /* @__PURE__ */ planTexts(
  requestAnswer,
  legalReference,
);

/** The desk for requests about personal data. */
export const requestDesk: RequestDeskTexts = {
  language: "en",
  title: "Requests",
  none: "There are no requests.",
  kinds,
  statuses: {
    received: "Received",
    "identity-asked": "Identity asked",
    verified: "Identity known",
    "clarification-asked": "Explanation asked",
    "in-progress": "In progress",
    "part-answered": "Answered in part",
    answered: "Answered",
    refused: "Refused",
    complained: "Complained of",
    duplicate: "Asked before",
    withdrawn: "Withdrawn",
  },
  requesters: {
    subject: "The person",
    guardian: "Parent or guardian",
    representative: "Representative",
  },
  events: {
    "pass-on": "Passed on to the board",
    "ask-identity": "Identity asked",
    "verify-identity": "Identity verified",
    "mark-duplicate": "Marked as asked before",
    "ask-clarification": "Explanation asked",
    clarify: "Explanation given",
    "choose-reading": "Way to count chosen",
    extend: "Extended by two months",
    start: "Started",
    "answer-part": "Answered in part",
    answer: "Answered",
    refuse: "Refused",
    withdraw: "Withdrawn",
    complain: "Complaint made",
  },
  clock: {
    label: "Give an answer",
    due: (day) => `No later than ${day}`,
    states: {
      running: (count) => `${days(count)} left`,
      overdue: (count) => `${days(count)} late`,
      waiting: () => "waits for the identity",
      met: () => "answered in time",
      late: () => "answered too late",
      stopped: () => "stopped",
      unknown: () => "not known",
    },
  },
  received: "Received on",
  asks: "Who asks",
  about: "Which data",
  status: "State",
  steps: "What happened",
  readings: "Ways to count",
  counts: "(this one counts)",
  noDay: "No day yet",
  month: "One month",
  readingNames: {
    "from-receipt": "three months from the receipt",
    "from-first-last-day": "two months from the first last day",
    "runs-on": "the month runs on",
    "waits-for-identity": "the month waits for the identity",
  },
};

/** The form for a request. */
export const rightsRequest: RightsRequestTexts = {
  language: "en",
  title: "What do you want to ask about data?",
  who: "Who are you?",
  whoOptions: {
    subject: "This is about me",
    guardian: "I am a parent or guardian",
    representative: "Somebody asked me to do this",
  },
  whom: "Whom is this about?",
  whomHint: "The name and the class, or the school.",
  kind: "What should we do?",
  kinds: {
    access: "Show what you have",
    rectification: "Correct something",
    erasure: "Erase something",
    restriction: "Stop using something for now",
    portability: "Hand over data",
    objection: "Stop the use",
    "human-review": "Let a person look at a decision",
  },
  what: "Which data is it about?",
  everything: "Everything",
  details: "Is there anything to add?",
  detailsHint: "For instance of which day it is.",
  identity: "How can we see that it is you?",
  noCopies: "Send no copy of a passport or another document. We do not need one.",
  methods: {
    "signed-in": "I am signed in",
    "school-account": "Send a message to my school account",
    "known-in-person": "I will come by, they know me at school",
    "document-shown": "I will come by and show a document",
    "letter-with-code": "Send a letter with a code to my home",
    "call-back": "Call me at the number that the school has",
  },
  optional: "(optional)",
  send: "Send the request",
  problem: "Something is missing",
  missing: {
    requester: "Choose who you are.",
    whom: "Fill in whom it is about.",
    kind: "Choose what we should do.",
    scope: "Choose which data it is about.",
    identity: "Choose how we can see that it is you.",
  },
};
