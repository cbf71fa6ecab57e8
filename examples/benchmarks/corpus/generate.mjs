/** Writes corpus.jsonl: labelled sentences in Dutch and English, and hard negatives. Same seed, same file. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createChance } from "./chance.mjs";
import { negatives, templates } from "./sentences.mjs";
import { createValues, MONTHS } from "./values.mjs";

const chance = createChance(20261122);
const values = createValues(chance);
const POSITIVES = 32;
const NEGATIVES = 24;

/** Slots `{kind:value}` become a label, slots `{value}` stay text. */
function fill(template) {
  const labels = [];
  let text = "";
  let done = 0;
  for (const slot of template.matchAll(/\{(?:([a-z\d-]+):)?([a-zA-Z\d]+)(?:\(([^)]*)\))?\}/g)) {
    text += template.slice(done, slot.index);
    const [, kind, maker, argument] = slot;
    const value = String(make(maker, argument));
    if (kind) labels.push({ kind, start: text.length, end: text.length + value.length });
    text += value;
    done = slot.index + slot[0].length;
  }
  return { text: text + template.slice(done), labels };
}

function make(maker, argument) {
  const { int, digits, from, pick } = chance;
  switch (maker) {
    case "digits":
      return digits(Number(argument));
    case "int":
      return int(...argument.split(",").map(Number));
    case "hex":
      return from("0123456789abcdef", Number(argument));
    case "month":
      return pick(MONTHS);
    case "uuid":
      return [8, 4, 4, 4, 12].map((n) => from("0123456789abcdef", n)).join("-");
    case "pad":
      return String(int(...argument.split(",").map(Number))).padStart(2, "0");
    case "capitals":
      return from("ABCDEFGHIJKLMNOPQRSTUVWXYZ", Number(argument));
    default:
      return values[maker]();
  }
}

const rows = [];
for (const template of templates) for (let i = 0; i < POSITIVES; i += 1) rows.push(fill(template));
for (const template of negatives) for (let i = 0; i < NEGATIVES; i += 1) rows.push(fill(template));
const lines = rows.map((row) => JSON.stringify(row));
writeFileSync(join(import.meta.dirname, "corpus.jsonl"), `${lines.join("\n")}\n`);
console.log(
  `${rows.length} sentences, ${rows.reduce((n, { labels }) => n + labels.length, 0)} labels`,
);
