import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { noticeHash } from "@bijsluiter/core/consent";

const installed = (path) => fileURLToPath(import.meta.resolve(path));
const scripts = dirname(installed("@bijsluiter/react/embed/integrity.json"));
cpSync(scripts, "public/bijsluiter", { recursive: true });
cpSync(installed("@bijsluiter/core/examples/privacy-insert.json"), "public/insert.json");
for (const name of ["site.js", "site.css", "cookies.txt"]) cpSync(name, `public/${name}`);

// What visitors are asked, with the hash of the text that they can read about it.
const consent = JSON.parse(readFileSync("consent.json", "utf8"));
consent.notice.hash = noticeHash(readFileSync("cookies.txt", "utf8"));
writeFileSync("public/consent.json", JSON.stringify(consent));

// Every script of the page gets the hash of the file that stands there now.
const page = readFileSync("page.html", "utf8").replaceAll(/ src="\/([^"]+\.js)"/g, (src, file) => {
  const hash = createHash("sha384")
    .update(readFileSync(`public/${file}`))
    .digest("base64");
  return `${src} integrity="sha384-${hash}"`;
});
writeFileSync("public/index.html", page);
