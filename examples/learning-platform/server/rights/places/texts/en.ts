import type { AccessWords } from "./access-words.ts";

const school = "The school";

/** English. */
export const en: AccessWords = {
  told: {
    account: {
      purposes: ["Signing in", "Knowing who is in which class"],
      recipients: [school],
      kept: "Until two years after leaving school",
      source: school,
    },
    results: {
      purposes: ["Seeing what goes well already", "Choosing the next exercise"],
      recipients: [school],
      kept: "Until two years after leaving school",
    },
    messages: {
      purposes: ["Working on an exercise together"],
      recipients: [school, "The group"],
      kept: "This school year and the next",
    },
    absence: {
      purposes: ["Knowing who is not there"],
      recipients: [school],
      kept: "Until five years after leaving school",
      source: school,
    },
    "voice-logs": {
      purposes: ["Teaching the support desk to help better"],
      recipients: ["TekstSpoor B.V."],
      kept: "One year",
    },
    "voice-files": {
      purposes: ["Teaching the support desk to help better"],
      recipients: ["TekstSpoor B.V."],
      kept: "One year",
    },
    choices: {
      purposes: ["Knowing which photos are allowed"],
      recipients: [school],
      kept: "Until two years after leaving school",
    },
  },
  labels: {
    name: "Name",
    className: "Class",
    day: "Day",
    test: "Test",
    score: "Score",
    remark: "Remark of the teacher",
    author: "By whom",
    body: "Message",
    reason: "Reason",
    file: "Name of the recording",
    purpose: "What for",
    choice: "Allowed?",
  },
  authors: { pupil: "The pupil", teacher: "The teacher", "other-pupil": "Another pupil" },
  automated: ["The next exercise fits the last result. A teacher can always choose another."],
  categories: {
    account: "the account",
    "pupil-file": "results of tests",
    messages: "messages in the group",
    absence: "days of absence",
    "voice-logs": "conversations with the support desk",
    recordings: "recordings of conversations",
    choices: "choices about photos",
    "class-photos": "class photos",
  },
};
