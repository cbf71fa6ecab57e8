import { expectKept, reportBreach } from "./answer-six.mjs";
import { chooseAndReload } from "./consent.mjs";

const allowed = "Het filmpje mag aan.";
const banner = 'data-bijsluiter-consent="banner"';

/**
 * The insert comes as HTML; with the cookie of a choice, the HTML has no banner and has what was allowed, so that nothing flashes; a
 * report goes by the server action. A difference between server and browser is an error of the console.
 */
export async function way({ page, url, words, folder, picture }) {
  const plain = await (await fetch(url)).text();
  expectIn(plain, ["bijsluiter-insert", banner], [allowed]);
  await page.goto(url);
  await page.locator(".bijsluiter-insert h1").waitFor();
  await picture("banner");
  await chooseAndReload(page, () => page.getByText(allowed).waitFor());
  await picture("insert");
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
  const chosen = await (await fetch(url, { headers: { cookie: cookie.join("; ") } })).text();
  expectIn(chosen, [allowed], [banner]);
  await page.getByRole("link", { name: "Datalek melden" }).click();
  await page.getByRole("heading", { level: 1, name: "Datalek melden" }).waitFor();
  await picture("form");
  await reportBreach({ page, words });
  await expectKept({ page, folder });
  await picture("receipt");
}

function expectIn(html, there, gone) {
  const body = html.replaceAll(/<script[\s\S]*?<\/script>/g, "");
  const wrong = [
    ...there.filter((text) => !body.includes(text)),
    ...gone.filter((text) => body.includes(text)),
  ];
  if (wrong.length > 0) throw new Error(`In the HTML of the server: ${wrong.join(", ")}`);
}
