/** Time to read a leaked CSV in a worker, next to uDSV in a worker of the same page; long tasks of the page, memory of the process. */
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { browserPath } from "../../../scripts/browser.mjs";
import { createChance } from "../corpus/chance.mjs";
import { createValues } from "../corpus/values.mjs";
import { middle } from "../stopwatch.mjs";

const MEGABYTE = 1 << 20;
const BAR = 2;
const MOST_LONG_MS = 50;
const MOST_MEMORY = 300;
const SAMPLE_MS = 25;
const SIZE = Number(process.argv[2] ?? 100) * MEGABYTE;
const ROUNDS = Number(process.argv[3] ?? 5);

const chance = createChance(5);
const { int, pick, digits } = chance;
const values = createValues(chance);
const day = () => `${values.pad(int(1, 28))}-${values.pad(int(1, 12))}-${int(2008, 2020)}`;
const remarks = ["", "", "komt later", "mag naar huis", "spreekbeurt gehouden, ging goed", "ziek"];
const group = () => `${int(1, 6)}${pick("ABCD")}`;

/** A file by its columns. */
const files = {
  "class list: every column personal data": {
    naam: values.name,
    geboortedatum: day,
    bsn: values.plainBsn,
    email: values.email,
    telefoon: () => `06${pick("12345")}${digits(7)}`,
    postcode: values.postcode,
    klas: group,
  },
  "marks: the number of a pupil, a mark, a remark": {
    leerlingnummer: () => digits(6),
    klas: group,
    vak: () => pick(["wiskunde", "Nederlands", "Engels", "aardrijkskunde", "geschiedenis"]),
    cijfer: () => `${int(1, 9)},${int(0, 9)}`,
    weging: () => String(int(1, 4)),
    datum: day,
    opmerking: () => pick(remarks),
  },
};

/** Writes a file; a million rows of which each is different would take longer to make than to read. */
async function write(path, columns) {
  const line = () =>
    Object.values(columns)
      .map((make) => make())
      .join(";");
  const lines = Array.from({ length: 60_000 }, line);
  const out = createWriteStream(path);
  let size = 0;
  const add = async (text) => {
    size += text.length;
    if (!out.write(text)) await new Promise((resolve) => out.once("drain", resolve));
  };
  await add(`${Object.keys(columns).join(";")}\n`);
  // The last part stays under the size.
  while (size < SIZE - MEGABYTE) {
    const part = Array.from({ length: 2000 }, () => {
      // Numbers differ from row to row, so that people do.
      const row = pick(lines);
      return row.replace(/\d{9}/, () => digits(9)).replace("@", `${int(0, 99_999)}@`);
    });
    await add(`${part.join("\n")}\n`);
  }
  out.end();
  await finished(out);
}

const bundle = async (entry, conditions = []) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    conditions,
    logLevel: "error",
  });
  return outputFiles[0].text;
};
const near = (name) => fileURLToPath(new URL(name, import.meta.url));
const scripts = {
  "/udsv.js": await bundle(near("plain-worker.mjs")),
  "/ours.js": await readFile(
    fileURLToPath(import.meta.resolve("@bijsluiter/react/file-worker.js")),
    "utf8",
  ),
};
const page = await readFile(near("page.html"), "utf8");
const server = createServer(({ url }, response) => {
  response.setHeader("content-type", scripts[url] ? "text/javascript" : "text/html");
  response.end(scripts[url] ?? page);
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const browser = await chromium.launch({
  executablePath: await browserPath(),
  args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
const folder = await mkdtemp(join(tmpdir(), "leaked-file-"));

/** Resident megabytes of the largest process that shows pages. */
async function memory(session) {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === "renderer")
      .map(async ({ id }) => {
        const text = await readFile(`/proc/${id}/statm`, "utf8").catch(() => "0 0");
        return (Number(text.split(" ")[1]) * 4096) / MEGABYTE;
      }),
  );
  return Math.max(...sizes);
}

async function measure(tab, session, script) {
  const before = await memory(session);
  let most = before;
  const timer = setInterval(async () => {
    most = Math.max(most, await memory(session));
  }, SAMPLE_MS);
  const { ms, told, longest } = await tab.evaluate((address) => window.read(address), script);
  clearInterval(timer);
  return { ms, told, longest, memory: most - before };
}

console.log(
  `\n${SIZE / MEGABYTE} MB, medians of ${ROUNDS} rounds; Chromium ${browser.version()}\n`,
);
console.log(
  "| file | uDSV, ms | ours, ms | ratio, best | ratio, median round | longest task of the page | memory above the start | bars |\n|---|---|---|---|---|---|---|---|",
);
for (const [name, columns] of Object.entries(files)) {
  const path = join(folder, "list.csv");
  await write(path, columns);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // A page of its own for each: the memory of one is not the start of the other.
    const run = async (script) => {
      const tab = await browser.newPage();
      await tab.goto(`http://127.0.0.1:${server.address().port}/`);
      await tab.setInputFiles("#file", path);
      const session = await browser.newBrowserCDPSession();
      const found = await measure(tab, session, script);
      await tab.close();
      return found;
    };
    rounds.push([await run("/udsv.js"), await run("/ours.js")]);
  }
  const best = (index) => Math.min(...rounds.map((round) => round[index].ms));
  const ratio = best(1) / best(0);
  const mid = middle(rounds.map(([plain, ours]) => ours.ms / plain.ms));
  const longest = Math.max(...rounds.map(([, ours]) => ours.longest));
  const most = Math.max(...rounds.map(([, ours]) => ours.memory));
  const isMet = mid <= BAR && longest <= MOST_LONG_MS && most < MOST_MEMORY;
  console.log(
    `| ${name} | ${middle(rounds.map(([plain]) => plain.ms)).toFixed(0)} | ${middle(rounds.map(([, ours]) => ours.ms)).toFixed(0)} | ${ratio.toFixed(2)}x | ${mid.toFixed(2)}x | ${longest === 0 ? "none over 50 ms" : `${longest.toFixed(0)} ms`} | ${most.toFixed(0)} MB | ${isMet ? "met" : "not met"} |`,
  );
  const [[plain, ours]] = rounds;
  console.log(`<!-- ${JSON.stringify(plain.told)} ${JSON.stringify(ours.told)} -->`);
}
await browser.close();
server.close();
await rm(folder, { recursive: true });
