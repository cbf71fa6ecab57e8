import type { FileTexts } from "./file-texts.ts";

const number = (count: number) => count.toLocaleString("en-GB");
const percent = (part: number) =>
  part.toLocaleString("en-GB", { style: "percent", maximumFractionDigits: 0 });

/** English. */
export const en: FileTexts = {
  title: "Check a file",
  intro:
    "See which personal data is in a file before you send or keep it. The file stays in your browser: nothing is uploaded.",
  choose: "Choose a file, or drop it here",
  hint: "CSV, Excel, Word, mail, JSON, SQL, zip and plain text, up to 200 MB.",
  sample: "Try it with a made-up class list",
  cancel: "Stop",
  progress: "Progress",
  stage: (state) => {
    switch (state.stage) {
      case "empty":
        return "";
      case "cancelled":
        return "Stopped. Nothing was kept.";
      case "reading":
        return `Reading ${state.name}: ${percent(state.part)}.`;
      case "scanning":
        return `Checking ${state.name}.`;
      case "found":
        return `${state.name} was checked.`;
      case "failed":
        return `${state.name} could not be read.`;
      case "too-large":
        return `${state.name} is larger than 200 MB and was not read.`;
    }
  },
  found: (name) => `Found in ${name}`,
  nothing: "Nothing was found that looks like personal data.",
  kinds: "Kinds of data",
  kind: "Kind",
  count: "Number",
  number,
  columns: (rows) => `Columns with personal data (${number(rows)} ${rows === 1 ? "row" : "rows"})`,
  column: "Column",
  columnNumber: (place) => `Column ${place}`,
  holds: "Holds",
  share: "Part of the rows",
  percent,
  notRead: "This was not read, or not as a whole",
  reasons: {
    binary: "this is no text",
    encrypted: "locked with a password, or an old Office file",
    damaged: "damaged",
    "too-large": "too large",
    "too-deep": "too deep inside other files",
    "needs-reader": "a PDF, which this page cannot read",
    "no-text": "a picture without text",
  },
};
