/** Time of `scanTable` next to a plain CSV parser that reads the same file; ratios are of one run. The bar is 2. */
import { scanTable } from "@bijsluiter/core/pii";
import { inferSchema, initParser } from "udsv";
import { createChance } from "../corpus/chance.mjs";
import { createValues } from "../corpus/values.mjs";
import { middle, timeOf } from "../stopwatch.mjs";

const MEGABYTE = 1 << 20;
const ROUNDS = 15;
const WARM_UP_MS = 1500;
const BAR = 2;

const chance = createChance(11);
const { int, pick, digits } = chance;
const values = createValues(chance);
const day = () => `${values.pad(int(1, 28))}-${values.pad(int(1, 12))}-${int(2008, 2020)}`;
const remarks = ["", "", "komt later", "mag naar huis", "spreekbeurt gehouden, ging goed", "ziek"];

/** A file by the header of its columns and what fills them. */
const files = {
  "class list, every column personal data": {
    naam: values.name,
    geboortedatum: day,
    bsn: values.plainBsn,
    email: values.email,
    telefoon: () => `06${pick("12345")}${digits(7)}`,
    postcode: values.postcode,
    klas: () => `${int(1, 6)}${pick("ABCD")}`,
  },
  "marks, of which one column is a number of a pupil": {
    leerlingnummer: () => digits(6),
    klas: () => `${int(1, 6)}${pick("ABCD")}`,
    vak: () => pick(["wiskunde", "Nederlands", "Engels", "aardrijkskunde", "geschiedenis"]),
    cijfer: () => `${int(1, 9)},${int(0, 9)}`,
    weging: () => String(int(1, 4)),
    datum: day,
    opmerking: () => pick(remarks),
  },
  "results of clicks, no personal data": {
    item: () => `item-${int(1, 9000)}`,
    soort: () => pick(["video", "quiz", "tekst"]),
    seconden: () => String(int(1, 3000)),
    score: () => (int(0, 1000) / 1000).toFixed(3),
    goed: () => pick(["ja", "nee"]),
    tijd: () =>
      `2026-${values.pad(int(1, 12))}-${values.pad(int(1, 28))}T${values.pad(int(0, 23))}:${values.pad(int(0, 59))}:00Z`,
  },
  "two columns, every second cell a match": {
    bsn: values.plainBsn,
    groep: () => pick(["a", "b", "c"]),
  },
};

const encode = (text) =>
  Buffer.from(text.replaceAll(/[^\p{ASCII}\u00a0-\u00ff]/gu, " "), "latin1").toString("latin1");

function fill(columns, size) {
  const lines = [Object.keys(columns).join(";")];
  for (let length = 0; length < size; ) {
    const line = Object.values(columns)
      .map((make) => make())
      .join(";");
    lines.push(line);
    length += line.length + 1;
  }
  return encode(`${lines.join("\n")}\n`);
}

const parse = (text) => initParser(inferSchema(text)).stringArrs(text);
const size = Number(process.argv[2] ?? 4) * MEGABYTE;

console.log(
  `\n${size / MEGABYTE} MB each, best and middle of ${ROUNDS} rounds; Node ${process.version}\n`,
);
console.log(
  "| file | cells | matches | uDSV, ms | scanTable, ms | best | median round | bar |\n|---|---|---|---|---|---|---|---|",
);
for (const [name, columns] of Object.entries(files)) {
  const text = fill(columns, size);
  const { matches, rows, columns: found } = scanTable(text);
  const contenders = [parse, (given) => scanTable(given)];
  for (const run of contenders)
    for (let spent = 0; spent < WARM_UP_MS; ) spent += await timeOf(run, text);
  const times = [[], []];
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, run] of contenders.entries()) times[index].push(await timeOf(run, text));
    ratios.push(times[1].at(-1) / times[0].at(-1));
  }
  const [plain, ours] = times.map((list) => Math.min(...list));
  const best = ours / plain;
  console.log(
    `| ${name} | ${rows * found.length} | ${matches.length} | ${plain.toFixed(1)} | ${ours.toFixed(1)} | ${best.toFixed(2)}x | ${middle(ratios).toFixed(2)}x | ${best <= BAR ? "met" : "not met"} |`,
  );
}
