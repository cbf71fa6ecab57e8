/**
 * Time of `scanJson` next to `scan` of the same value as a text, and next to making that text and scanning it; ratios are of one run.
 * The bar is 1.
 */
import { createScanner } from "@bijsluiter/core/pii";
import { createChance } from "../corpus/chance.mjs";
import { createValues } from "../corpus/values.mjs";
import { middle, timeOf } from "../stopwatch.mjs";

const ROUNDS = 15;
const WARM_UP_MS = 1500;
const RECORDS = 20_000;

const chance = createChance(13);
const { int, pick } = chance;
const values = createValues(chance);
const words = [
  "de toets",
  "ging goed",
  "komt later",
  "heeft een vraag",
  "over het rooster",
  "en wil graag",
  "een gesprek",
];
const sentence = () => Array.from({ length: int(2, 8) }, () => pick(words)).join(" ");
const day = () => `2026-${values.pad(int(1, 12))}-${values.pad(int(1, 28))}`;

/** Values by what they are like, each a list of records. */
const kinds = {
  "pupils, most members personal data": () => ({
    id: int(1, 99999),
    naam: values.name(),
    bsn: values.plainBsn(),
    contact: { email: values.email(), telefoon: values.phone() },
    geboortedatum: day(),
  }),
  "events of a platform": () => ({
    ts: `${day()}T10:0${int(0, 9)}:00Z`,
    type: pick(["answer", "open", "close"]),
    user: int(1000, 99999),
    item: `item-${int(1, 9000)}`,
    correct: int(0, 1) === 1,
    score: int(0, 100) / 100,
    tags: ["rekenen", "groep 7"],
  }),
  "messages with some personal data": () => ({
    van: "school",
    onderwerp: sentence(),
    tekst: `${sentence()}. ${int(0, 9) === 0 ? `Bel ${values.phone()}. ` : ""}${sentence()}.`,
    gelezen: true,
  }),
};

const { scan, scanJson } = createScanner();
console.log(
  `\n${RECORDS} records each, best and middle of ${ROUNDS} rounds; Node ${process.version}\n`,
);
console.log(
  "| value | MB as text | matches | scan of the text, ms | JSON.stringify and scan, ms | scanJson, ms | against scan | against both |\n|---|---|---|---|---|---|---|---|",
);
for (const [name, make] of Object.entries(kinds)) {
  const value = Array.from({ length: RECORDS }, make);
  const text = JSON.stringify(value);
  const contenders = [() => scan(text), () => scan(JSON.stringify(value)), () => scanJson(value)];
  for (const run of contenders)
    for (let spent = 0; spent < WARM_UP_MS; ) spent += await timeOf(run, text);
  const times = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, run] of contenders.entries()) times[index].push(await timeOf(run, text));
  }
  const [plain, written, ours] = times.map((list) => Math.min(...list));
  const ratio = (index) =>
    middle(times[2].map((time, round) => time / times[index][round])).toFixed(2);
  console.log(
    `| ${name} | ${(text.length / (1 << 20)).toFixed(1)} | ${scanJson(value).length} | ${plain.toFixed(1)} | ${written.toFixed(1)} | ${ours.toFixed(1)} | ${ratio(0)}x | ${ratio(1)}x |`,
  );
}
