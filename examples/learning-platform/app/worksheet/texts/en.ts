import type { WorksheetTexts } from "./worksheet-texts.ts";

/** English. */
export const en: WorksheetTexts = {
  title: "Worksheet",
  todo: "To do now",
  later: (count) => (count === 1 ? "Later: 1 task" : `Later: ${count} tasks`),
  nothing: "You are up to date",
  nothingText: "Nothing has a deadline now.",
  figures: {
    heading: "In figures",
    breaches: (count) => (count === 1 ? "data breach open" : "data breaches open"),
    records: (count) => (count === 1 ? "record overdue" : "records overdue"),
    proofs: (count) =>
      count === 1
        ? "piece of evidence lapses within 90 days"
        : "pieces of evidence lapse within 90 days",
    photos: (count) =>
      count === 1 ? "pupil with a question on photos" : "pupils with a question on photos",
    requests: (count) => (count === 1 ? "request open" : "requests open"),
  },
  records: (count) => (count === 1 ? "Destroy 1 record" : `Destroy ${count} records`),
  recordsSince: (day) => `The oldest should have been destroyed on ${day}.`,
  insert: "Review the privacy insert",
  insertHint: (version) => `Version ${version}. Every year again.`,
  proof: (title) => `Renew the evidence: ${title}`,
  proofHint: "After that this measure can no longer be shown.",
  agreement: (about) => about,
  agreementHint: (board) => `Agreement with ${board}.`,
  turns: "Sem turns 16",
  turnsHint: (day) => `From ${day} Sem chooses about photos and videos.`,
  photos: (count) =>
    count === 1
      ? "Help 1 pupil or parent with a question on photos"
      : `Help ${count} pupils or parents with a question on photos`,
  photosHint: "Without an answer it is not allowed.",
  until: (day) => `By ${day}.`,
  days: {
    left: (days) => (days === 0 ? "today" : days === 1 ? "1 day left" : `${days} days left`),
    late: (days) => (days === 1 ? "1 day late" : `${days.toLocaleString("en")} days late`),
  },
  noTerm: "no deadline",
  tags: {
    late: "Late",
    soon: "This month",
    retention: "Retention",
    insert: "Privacy insert",
    measures: "Measures",
    agreement: "Agreement",
    photos: "Photos",
  },
  tools: "Handy",
  toolNames: {
    file: "Check a file",
    message: "Write a message",
    mail: "How does our mail stand?",
    uptime: "How often could Leerplein be reached?",
  },
};
