import type { AccessWords } from "./access-words.ts";

const school = "De school";

/** Nederlands. */
export const nl: AccessWords = {
  told: {
    account: {
      purposes: ["Inloggen", "Weten wie in welke klas zit"],
      recipients: [school],
      kept: "Tot twee jaar na het vertrek van school",
      source: school,
    },
    results: {
      purposes: ["Zien wat al lukt", "De volgende opdracht kiezen"],
      recipients: [school],
      kept: "Tot twee jaar na het vertrek van school",
    },
    messages: {
      purposes: ["Samen aan een opdracht werken"],
      recipients: [school, "De groep"],
      kept: "Dit schooljaar en het volgende",
    },
    absence: {
      purposes: ["Weten wie er niet is"],
      recipients: [school],
      kept: "Tot vijf jaar na het vertrek van school",
      source: school,
    },
    "voice-logs": {
      purposes: ["De servicedesk beter leren helpen"],
      recipients: ["TekstSpoor B.V."],
      kept: "Eén jaar",
    },
    "voice-files": {
      purposes: ["De servicedesk beter leren helpen"],
      recipients: ["TekstSpoor B.V."],
      kept: "Eén jaar",
    },
    choices: {
      purposes: ["Weten welke foto’s mogen"],
      recipients: [school],
      kept: "Tot twee jaar na het vertrek van school",
    },
  },
  labels: {
    name: "Naam",
    className: "Klas",
    day: "Dag",
    test: "Toets",
    score: "Score",
    remark: "Opmerking van de docent",
    author: "Van wie",
    body: "Bericht",
    reason: "Reden",
    file: "Naam van de opname",
    purpose: "Waarvoor",
    choice: "Mag het?",
  },
  authors: { pupil: "De leerling", teacher: "De docent", "other-pupil": "Een andere leerling" },
  automated: [
    "De volgende opdracht past bij de laatste uitslag. Een docent kan altijd een andere kiezen.",
  ],
  categories: {
    account: "het account",
    "pupil-file": "uitslagen van toetsen",
    messages: "berichten in de groep",
    absence: "dagen van afwezigheid",
    "voice-logs": "gesprekken met de servicedesk",
    recordings: "opnames van gesprekken",
    choices: "keuzes over foto’s",
    "class-photos": "klassenfoto’s",
  },
};
