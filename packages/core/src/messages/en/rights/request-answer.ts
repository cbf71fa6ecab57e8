import type { AnswerSentences, RequestAnswerTexts, RequestKind } from "../../../rights/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** What was asked, of the data that `whose` names. */
const asked = (whose: string): Readonly<Record<RequestKind, string>> => ({
  access: `show ${whose}`,
  rectification: `correct ${whose}`,
  erasure: `erase ${whose}`,
  restriction: `stop using ${whose} for now`,
  portability: `hand over ${whose}`,
  objection: `no longer use ${whose}`,
  "human-review": `let a person look at a decision about ${whose}`,
});

const sentences = (salutation: string, whose: string): AnswerSentences => {
  const request = asked(whose);
  return {
    title: "Answer to your request",
    salutation,
    opening: ({ kind, day }) =>
      `On ${day} you asked us to ${request[kind]}. This letter tells you what we have done.`,
    complaint: "Do you disagree with this answer? You can send a complaint to the",
    court: {
      yes: "You can also object to the school, within six weeks of this letter. After that you can still go to a court.",
      no: "You can also go to a court, within six weeks of this letter.",
      unknown:
        "You can also object to the school or go to a court. Ask us which of them applies to you. Do so within six weeks of this letter.",
    },
    questions: "Put your question to",
  };
};

/** English sentences for the answer to a request about personal data, in plain words. */
export const requestAnswer: RequestAnswerTexts = deepFreeze({
  language: "en",
  audiences: {
    pupil: {
      ...sentences("Hello,", "your data"),
      complaint:
        "Do you disagree with this answer? Talk to us first. You can also send a complaint to the",
    },
    parent: sentences("Dear parent or guardian,", "the data of your child"),
    staff: sentences("Dear colleague,", "your data"),
    person: sentences("Dear Sir or Madam,", "your data"),
    representative: sentences("Dear Sir or Madam,", "the data of the person you ask this for"),
  },
  headings: {
    erased: "What has been erased?",
    open: "What is still to be erased?",
    kept: "What is kept, and why?",
    elsewhere: "What is held elsewhere?",
    nothing: "Which data do we not have?",
    recipients: "Whom have we told about this?",
    done: "What have we done?",
    extended: "Why does it take longer?",
    refused: "Why do we refuse this?",
    automated: "Does a computer decide?",
    transfers: "Do data go to countries outside Europe?",
    complaint: "Do you disagree?",
    questions: "Any questions?",
  },
  anonymised: (what) => `${what}: nobody can see any longer whose data this was`,
  backup: ({ name, day }) => `The backup “${name}” still has this until ${day}.`,
  nothingErased: "Nothing has been erased.",
  keptColumns: ["Data", "Why", "How long"],
  grounds: {
    "on-request": "This can go.",
    "term-over": "The time to keep this is over.",
    duty: "This must be kept. The school is not allowed to erase it now.",
    "term-of-basis": "The school needs this for its task.",
    hold: "There is a case for which this is needed.",
    "court-order": "A court has said that this must be kept.",
    "legal-claim":
      "This is needed for a case. Until that is over nobody uses it for anything else.",
    "restriction-asked": "This is kept on request. Nobody uses it any more.",
    undecided: "We do not know yet whether this may go. We are finding out.",
    "needed-by-other": "Other data that must be kept depends on it.",
    "other-controller": "Another organisation decides about this.",
    published: "This is public already.",
    "on-paper": "This is on paper.",
    "with-recipient": "A recipient who got this from us has it.",
    "nothing-found": "No data of this kind was found.",
    "outside-request": "This was not asked for.",
  },
  duty: (ref) => `Source: ${ref}.`,
  untilDay: (day) => `Until ${day}`,
  until: {
    forever: "Always",
    case: "Until the case is over",
    unknown: "We do not know that yet",
  },
  elsewhere: {
    "other-controller": "another organisation decides about this.",
    published: "this is public already.",
    "on-paper": "this is on paper.",
    "with-recipient": "a recipient who got this from us has it.",
  },
  holder: (name) => `Ask ${name}.`,
  recipientStates: {
    "to-tell": "we still have to tell them",
    told: "was told, and has said nothing yet",
    confirmed: "has said that it is done",
    "not-told": "we cannot reach them",
  },
  extended: (day) => `We need more time. The answer comes no later than ${day}.`,
  refusals: {
    "identity-not-proven": "We are not certain who made this request.",
    "may-not-ask": "Only the person, or somebody who may decide for that person, can ask this.",
    "manifestly-unfounded": "There is clearly no reason for this request.",
    excessive: "This was asked many times before, or it is far more than is needed.",
    "duty-to-keep": "The school must keep this.",
    "public-task": "The school needs this for its task.",
    "legal-claim": "This is needed for a case in court.",
    "rights-of-others": "This would reveal something about other people.",
    "no-such-data": "We do not have these data.",
    "other-controller": "Another organisation decides about this.",
  },
  access: {
    purposes: "What for",
    recipients: "Who else gets this",
    kept: "How long it is kept",
    source: "Source of the data",
    nobody: "Nobody",
    number: "Number",
    found: "What we have",
    yes: "yes",
    no: "no",
    empty: "empty",
    recording: (day) => `Recording of ${day}.`,
    copy: (file) => `The copy comes with it: ${file}.`,
    noCopy:
      "Other people may be heard on the recording. So here is what was said, without the recording.",
    leftOut: (count) =>
      count === 1
        ? "One thing was left out, because it is or may be about somebody else."
        : `${count} things were left out, because they are or may be about somebody else.`,
    noneAutomated: "No. A person always decides.",
    noTransfers: "No.",
    unknown: "We are still finding out.",
  },
  authority: {
    name: "Autoriteit Persoonsgegevens (the Dutch data protection authority)",
    url: "https://www.autoriteitpersoonsgegevens.nl/en",
  },
  closing: "Kind regards,",
});
