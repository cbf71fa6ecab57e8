import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Answers the six questions, sends the report, and gives the reference on the receipt. */
export async function reportBreach({ page, words: { firstReport } }) {
  const words = firstReport.firstReport;
  const heading = (name) => page.getByRole("heading", { name }).waitFor();
  const next = () => page.getByRole("button", { name: "Verder", exact: true }).click();
  await heading(words.questions.incident);
  await page.getByLabel(words.kinds["sent-by-mistake"]).check();
  await page.getByLabel(words.labels.summary).fill("Uitslagen van groep 7 aan een andere ouder.");
  await next();
  await heading(words.questions.timeline);
  await page.getByLabel(words.when.other).check();
  const moment = { Dag: "20", Maand: "11", Jaar: "2025", Uur: "14" };
  for (const [label, value] of Object.entries(moment))
    await page.getByLabel(label, { exact: true }).fill(value);
  await next();
  await heading(words.questions.people);
  await page.getByLabel(words.people.pupil).check();
  await page.getByRole("textbox", { name: words.labels.count }).fill("24");
  await next();
  await heading(words.questions.data);
  await page.getByLabel(words.data["pgn-bsn"]).check();
  await next();
  await heading(words.questions.measures);
  await page.getByRole("radio", { name: words.nothingDone.label }).check();
  await page.getByLabel(words.no, { exact: true }).check();
  await next();
  await heading(words.questions.contact);
  await page.getByLabel(words.labels.name).fill("Sanne de Vries");
  await page.getByLabel(words.labels.email).fill("s.devries@leerplein.example");
  await page.getByLabel("Stichting De Wilgen").check();
  await next();
  await heading(words.questions.check);
  await page.getByRole("button", { name: words.submit, exact: true }).click();
  await heading(words.receipt.heading);
}

/** The one report that a server kept in its folder. */
export function keptReport(folder) {
  const names = readdirSync(join(folder, "reports"));
  if (names.length !== 1) throw new Error(`${names.length} files are kept: ${names.join(", ")}`);
  return JSON.parse(readFileSync(join(folder, "reports", names[0]), "utf8"));
}

/** Holds the receipt on the page against what the server kept. */
export async function expectKept({ page, folder }) {
  const { receipt, report } = keptReport(folder);
  await page.getByText(receipt.reference).first().waitFor();
  if (report.kind !== "incomplete") throw new Error(`A report of kind ${report.kind} was kept.`);
  return { receipt, report };
}
