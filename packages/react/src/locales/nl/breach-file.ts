import {
  breachAssessment,
  breachClocks,
  breachDuties,
  breachLifeCycle,
  breachRegister,
  breachSeverity,
  breachTasks,
  legalReference,
} from "@bijsluiter/core/messages/nl";
import type { BreachFileTexts, BreachFileWords } from "../../breach-file/breach-file-texts.ts";

/** A call, so that a bundler drops the words with the widgets: it keeps what is read of an import. */
const textsOf = (
  words: BreachFileWords,
  reference: BreachFileTexts["legalReference"],
): BreachFileTexts => ({
  language: "nl",
  words,
  legalReference: (ref) => reference(`${ref}`),
  assessment: {
    heading: "Beoordeling",
    reasons: "Waarom",
    confirm: "Wat een mens nagaat",
    nothingToConfirm: "Er is niets dat een mens apart moet nagaan.",
    confirmed: "Nagegaan",
    notConfirmed: "Nog nagaan",
    follows: "Wat hieruit volgt",
    columns: { duty: "Plicht", asked: "Gevraagd", basis: "Grond" },
  },
  severity: {
    heading: "Ernst volgens de methode van ENISA",
    score: (se, level) => `De ernst is ${se}: ${level.toLowerCase()}.`,
    terms: "Punten van elk onderdeel",
    formula: ({ dpc, ei, cb, se }) => `${dpc} × ${ei} + ${cb} = ${se}`,
    columns: { term: "Onderdeel", part: "Wat", why: "Waarom", points: "Punten" },
    moved: (base, steps) =>
      `Begint bij ${base}, ${Math.abs(steps)} ${steps < 0 ? "omlaag" : "omhoog"}.`,
    number: (value) => String(value).replace(".", ","),
  },
  timeline: {
    heading: "Wat er gebeurde",
    by: (who) => `door ${who}`,
    writtenDown: (moment) => `Vastgelegd op ${moment}`,
    corrects: (place, reasons) => `Verbetert regel ${place}: ${reasons}`,
    reads: (count) =>
      count === 1 ? "Het dossier is 1 keer gelezen" : `Het dossier is ${count} keer gelezen`,
    empty: "Er is nog niets vastgelegd.",
    phases: {
      initial: "Eerste melding",
      supplement: "Aanvulling",
      final: "Laatste bericht",
      withdraw: "Intrekking",
    },
    orders: {
      "inform-people": "De mensen moeten het weten.",
      "exception-accepted": "De mensen hoeven het niet te weten.",
    },
    risks: {
      unlikely: "Een risico is onwaarschijnlijk.",
      risk: "Er is een risico.",
      high: "Er is een hoog risico.",
    },
    decisions: {
      notifyAuthority: {
        yes: "Melden bij de toezichthouder: ja.",
        no: "Melden bij de toezichthouder: nee.",
      },
      informPeople: { yes: "De mensen informeren: ja.", no: "De mensen informeren: nee." },
    },
    provisional: "Voorlopig besluit: de tijd loopt door.",
    seconded: (who) => `Ook bekeken door ${who}.`,
    police: { yes: "Er is aangifte gedaan.", no: "Er is geen aangifte gedaan." },
    dueOn: (day) => `klaar op ${day}`,
    delay: "Redenen voor de vertraging",
  },
  clocks: {
    heading: "Wat wanneer af moet",
    caption: "Termijnen",
    notLaw: "Nog geen wet",
    columns: {
      who: "Wie",
      what: "Aan wie, wat",
      law: "Regel",
      from: "Vanaf",
      due: "Uiterlijk",
      standing: "Stand",
    },
    now: "Nu:",
    none: "Er loopt geen termijn.",
  },
  duties: {
    heading: "Plichten",
    owner: "Eigenaar",
    noOwner: "Nog geen eigenaar",
    due: "Uiterlijk",
    remind: "Herinnering",
    done: "Gedaan op",
    basis: "Grond",
  },
});

/** Het dossier van een datalek: beoordeling, verloop, termijnen en plichten. */
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
