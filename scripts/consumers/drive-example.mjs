import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const { PICTURES } = process.env;

/**
 * Opens an example that runs in a browser and takes the way of its module in the folder `drive`, which gets the page, the address
 * and the Dutch words of the packages.
 *
 * @returns Exit code 0; 1 with what went wrong, or with what the browser complained of: errors, warnings, violations of a policy.
 */
export async function driveExample(folder, { url, drive }, executablePath) {
  const locale = join(folder, "node_modules/@bijsluiter/react/dist/locales/nl.js");
  const [{ way }, words] = await Promise.all([
    import(`./drive/${drive}.mjs`),
    import(pathToFileURL(locale).href),
  ]);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const complaints = [];
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  try {
    listen(page, complaints);
    await way({ page, url, words, folder, picture: (name) => picture(page, `${drive}-${name}`) });
  } catch (error) {
    complaints.unshift(error.message);
    await picture(page, `${drive}-failed`).catch(() => {});
  } finally {
    await browser.close();
  }
  return complaints.length === 0
    ? { code: 0, output: "driven" }
    : { code: 1, output: complaints.join("\n") };
}

/** A violation of a policy comes as an error of the console. No example has an icon, which a browser asks for. */
function listen(page, complaints) {
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    const { url } = message.location();
    if (["error", "warning"].includes(message.type()) && !url.endsWith("/favicon.ico"))
      complaints.push(`${message.text()} ${url}`);
  });
  page.on("requestfailed", (request) => {
    const text = request.failure()?.errorText;
    // A page that is left lets go of what it fetched beforehand.
    if (text !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${text}`);
  });
}

/** The page as it is now, at two widths, in the folder that `PICTURES` names. */
async function picture(page, name) {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) throw new Error(`${name} scrolls ${sideways} px sideways at ${width} px.`);
    if (!PICTURES) continue;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
  }
}
