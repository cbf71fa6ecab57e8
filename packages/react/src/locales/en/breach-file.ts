import {
  breachAssessment,
  breachClocks,
  breachDuties,
  breachLifeCycle,
  breachRegister,
  breachSeverity,
  breachTasks,
  legalReference,
} from "@bijsluiter/core/messages/en";
import type { BreachFileTexts, BreachFileWords } from "../../breach-file/breach-file-texts.ts";

/** A call, so that a bundler drops the words with the widgets: it keeps what is read of an import. */
const textsOf = (
  words: BreachFileWords,
  reference: BreachFileTexts["legalReference"],
): BreachFileTexts => ({
  language: "en",
  words,
  legalReference: (ref) => reference(`${ref}`),
  assessment: {
    heading: "Assessment",
    reasons: "Why",
    confirm: "What a person checks",
    nothingToConfirm: "There is nothing that a person has to check apart.",
    confirmed: "Checked",
    notConfirmed: "To be checked",
    follows: "What follows",
    columns: { duty: "Duty", asked: "Asked", basis: "Basis" },
  },
  severity: {
    heading: "Severity by the method of ENISA",
    score: (se, level) => `The severity is ${se}: ${level.toLowerCase()}.`,
    terms: "Points of each term",
    formula: ({ dpc, ei, cb, se }) => `${dpc} × ${ei} + ${cb} = ${se}`,
    columns: { term: "Term", part: "What", why: "Why", points: "Points" },
    moved: (base, steps) => `Starts at ${base}, ${Math.abs(steps)} ${steps < 0 ? "down" : "up"}.`,
    number: String,
  },
  timeline: {
    heading: "What happened",
    by: (who) => `by ${who}`,
    writtenDown: (moment) => `Written down on ${moment}`,
    corrects: (place, reasons) => `Corrects line ${place}: ${reasons}`,
    reads: (count) => (count === 1 ? "The file was read once" : `The file was read ${count} times`),
    empty: "Nothing was written down yet.",
    phases: {
      initial: "First notification",
      supplement: "Supplement",
      final: "Final message",
      withdraw: "Withdrawal",
    },
    orders: {
      "inform-people": "The people have to be told.",
      "exception-accepted": "The people need not be told.",
    },
    risks: {
      unlikely: "A risk is unlikely.",
      risk: "There is a risk.",
      high: "There is a high risk.",
    },
    decisions: {
      notifyAuthority: { yes: "Notify the authority: yes.", no: "Notify the authority: no." },
      informPeople: { yes: "Inform the people: yes.", no: "Inform the people: no." },
    },
    provisional: "A provisional decision: time runs on.",
    seconded: (who) => `Also looked at by ${who}.`,
    police: { yes: "It was reported to the police.", no: "It was not reported to the police." },
    dueOn: (day) => `due on ${day}`,
    delay: "Reasons for the delay",
  },
  clocks: {
    heading: "What is due when",
    caption: "Terms",
    notLaw: "Not law, or not yet",
    columns: {
      who: "Who",
      what: "To whom, what",
      law: "Rule",
      from: "From",
      due: "Due",
      standing: "Standing",
    },
    now: "Now:",
    none: "No term is running.",
  },
  duties: {
    heading: "Duties",
    owner: "Owner",
    noOwner: "No owner yet",
    due: "Due",
    remind: "Reminder",
    done: "Done on",
    basis: "Basis",
  },
});

/** The file of a breach: assessment, course, terms and duties. */
export const breachFile: BreachFileTexts = /* @__PURE__ */ textsOf(
  {
    assessment: breachAssessment,
    severity: breachSeverity,
    lifeCycle: breachLifeCycle,
    duties: breachDuties,
    tasks: breachTasks,
    register: breachRegister,
    clocks: breachClocks,
  },
  legalReference,
);
