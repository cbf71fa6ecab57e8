import integrity from "@bijsluiter/react/embed/integrity.json" with { type: "json" };

const hashes = Object.fromEntries(
  Object.entries(integrity).map(([name, hash]) => [`/bijsluiter/${name}`, hash]),
);
/** JSON in a script, which `<` could end. */
const inScript = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");
/** JSON in an attribute between single quotes. */
const inAttribute = (value) =>
  JSON.stringify(value).replaceAll("&", "&amp;").replaceAll("'", "&#39;");

const facts = {
  incident: { product: "Leerplein" },
  contact: { contactPoint: { name: "Leerplein Privacy", email: "privacy@leerplein.example" } },
};
const boards = [{ name: "Stichting De Wilgen", email: "fg@wilgen.example" }];

/** The policy of the page: only scripts with this nonce, and no text that becomes code. */
export const policy = (nonce) =>
  `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; connect-src 'self'; ` +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * A page with the form, as a server writes it. The import map holds the hash of each module, also of those that come later.
 *
 * @param {string} nonce - Another one for each answer.
 * @param {string} token - Comes back with the report, against forged ones.
 */
export const reportPage = (nonce, token) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Datalek melden</title>
    <link rel="stylesheet" href="/site.css">
    <script type="importmap" nonce="${nonce}">${inScript({ integrity: hashes })}</script>
    <script type="module" nonce="${nonce}" src="/bijsluiter/breach-report.js" integrity="${integrity["breach-report.js"]}"></script>
    <script type="module" nonce="${nonce}">
      const form = document.querySelector("bijsluiter-breach-report");
      form.headers = () => ({ "x-token": ${inScript(token)} });
      form.addEventListener("receipt", ({ detail }) => {
        document.title = "Ontvangen: " + detail.reference;
      });
    </script>
  </head>
  <body>
    <main>
      <h1>Datalek melden</h1>
      <bijsluiter-breach-report endpoint="/api/breach-reports"
        boards='${inAttribute(boards)}' default-facts='${inAttribute(facts)}'></bijsluiter-breach-report>
    </main>
  </body>
</html>`;
