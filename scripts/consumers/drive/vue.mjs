import { expectKept, reportBreach } from "./answer-six.mjs";
import { chooseAndReload } from "./consent.mjs";

/** Consent in an element is heard by Vue; a report goes by the properties that Vue set, and its receipt comes back as an event. */
export async function way({ page, url, words, folder, picture }) {
  await page.goto(url);
  await page.getByText("Het filmpje staat uit.").waitFor();
  await picture("banner");
  await chooseAndReload(page, () => page.getByText("Het filmpje mag aan.").waitFor());
  await page.getByText("Vragen? Bel de servicedesk.").first().waitFor();
  const pages = [];
  page.on("request", (request) => {
    if (request.method() === "POST") pages.push(request.headers()["x-page"]);
  });
  await picture("form");
  await reportBreach({ page, words });
  if (pages.join() !== "vue") throw new Error("The header of the page is lost.");
  const { receipt } = await expectKept({ page, folder });
  await page.getByText(`Gemeld als ${receipt.reference}`).waitFor();
  await picture("receipt");
}
