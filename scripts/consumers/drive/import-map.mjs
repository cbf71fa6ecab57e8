import { expectKept, reportBreach } from "./answer-six.mjs";
import { expectAnswers } from "./post-report.mjs";

/** Core and elements from an import map: what is typed is read in the page, a report is kept, and its clocks are counted. */
export async function way({ page, url, words, folder, picture }) {
  await page.goto(url);
  await page.locator(".bijsluiter-insert").waitFor();
  const story = page.getByLabel(words.firstReport.firstReport.labels.summary);
  await story.fill("Het BSN 111222333 staat in de mail.");
  await page.getByText(/^Hier staat misschien: .*BSN/).waitFor();
  await picture("found");
  await reportBreach({ page, words });
  const kept = await expectKept({ page, folder });
  const clock = page.locator("#clocks li").first();
  await clock.filter({ hasText: /\d{4} \d{2}:\d{2}/ }).waitFor();
  await picture("receipt");
  await expectAnswers(`${url}/api/breach-reports`, kept);
}
