import { expectKept, reportBreach } from "./answer-six.mjs";
import { chooseAndReload } from "./consent.mjs";

/** Insert and consent on a plain page; a report from a page that a server wrote. A script that was changed is not run. */
export async function way({ page, url, words, folder, picture }) {
  await page.goto(url);
  await page.locator(".bijsluiter-insert h1").waitFor();
  await picture("banner");
  await page.getByText("Het filmpje staat uit.").waitFor();
  await chooseAndReload(page, () => page.getByText("Het filmpje mag aan.").waitFor());
  await picture("insert");
  const html = await (await fetch(url)).text();
  if (html.match(/ integrity="sha384-/g)?.length !== 3) throw new Error("A script has no hash.");
  await page.getByRole("link", { name: "Datalek melden" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await picture("form");
  await reportBreach({ page, words });
  const { receipt } = await expectKept({ page, folder });
  await page.waitForFunction(
    (title) => document.title === title,
    `Ontvangen: ${receipt.reference}`,
  );
  await picture("receipt");
  const forged = await fetch(`${url}/api/breach-reports`, { method: "POST", body: "{}" });
  if (forged.status !== 403) throw new Error(`A report without the token: ${forged.status}.`);
}
