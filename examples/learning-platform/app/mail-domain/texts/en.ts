import type { MailDomainTexts } from "./mail-domain-texts.ts";

/** English. */
export const en: MailDomainTexts = {
  pages: "Mail in our name",
  links: { domain: "The domain", reports: "Reports of receivers" },
  domain: {
    title: "Mail in our name",
    intro:
      "Can a receiver see that mail of leerplein.example comes from us? The records are those of a made-up zone: nothing is looked up on the internet.",
    busy: "Looking at the records…",
  },
  reports: {
    title: "Reports of receivers",
    intro:
      "Receivers send a report every day about mail in your name. Drop them here as they came: XML, JSON, gz, zip or the mail itself. They stay in your browser.",
    drop: "Drop reports here",
    dropHint: "Or choose files. Any mix will do, and doubles count once.",
    choose: "Choose files",
    examples: "Use made-up reports",
    clear: "Clear",
    busy: "Reading the reports…",
    read: (files, reports) =>
      `${files} ${files === 1 ? "file" : "files"} read, ${reports} ${reports === 1 ? "report" : "reports"} found.`,
    perFile: "Remarks on files",
  },
};
