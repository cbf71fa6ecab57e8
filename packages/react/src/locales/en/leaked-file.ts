import type { LeakedFileTexts } from "../../pii-reader/leaked-file-texts.ts";

const number = (count: number) => new Intl.NumberFormat("en").format(count);

/** English texts on the leaked file, loaded on demand. */
export const leakedFile: LeakedFileTexts = {
  label: "Do you still have the file?",
  hint: "Choose it here or drag it here. Your own computer reads what is in it. The file is not sent and not kept.",
  reading: "Reading…",
  cancel: "Stop",
  cancelled: "Stopped. Choose the file again, or fill in the questions yourself.",
  found: "This was found in the file and filled in. Check it, and change what is not right.",
  nothing: "We found no data about people in this file. Fill in the questions yourself.",
  kinds: (count) => (count === 1 ? "1 kind of data" : `${count} kinds of data`),
  records: (count) => `${number(count)} ${count === 1 ? "record" : "records"}`,
  people: (count) =>
    `about ${number(count)} ${count === 1 ? "person" : "people"}, counted by numbers and addresses that differ`,
  peopleKept: "The number of people that was there already was not changed.",
  notes: {
    "one-column":
      "We saw one column only. Are there more? Save the file as CSV with semicolons and choose it again.",
    "partly-read": "A part of the file could not be read. Look for yourself what is in it.",
  },
  problems: {
    empty: "This file is empty. Choose another file, or fill in the questions yourself.",
    "too-large":
      "This file is larger than 100 MB. Choose a smaller part of it, or fill in the questions yourself.",
    "unpacks-too-large":
      "This file becomes too large when it is unpacked. Save the data as CSV and choose that file, or fill in the questions yourself.",
    encrypted:
      "This file has a password or an old format. Save it without a password as XLSX or CSV, or fill in the questions yourself.",
    damaged: "This file is damaged. Choose another file, or fill in the questions yourself.",
    "no-table":
      "We cannot read this kind of file. Is there a CSV, Excel or text file of it? Choose that one. Or fill in the questions yourself.",
    failed:
      "Reading does not work on this computer. Fill in the questions yourself; the rest of the form works as usual.",
  },
};
