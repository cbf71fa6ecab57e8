import { expectKept, reportBreach } from "./answer-six.mjs";
import { expectAnswers } from "./post-report.mjs";

/** A report is sent from the form and kept; the route holds a second one against its key. */
export async function way({ page, url, words, folder, picture }) {
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await picture("first");
  await reportBreach({ page, words });
  const kept = await expectKept({ page, folder });
  await picture("receipt");
  await expectAnswers(`${url}/api/breach-reports`, kept);
}
