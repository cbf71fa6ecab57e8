/** Prints MB/s on made-up school text, ours next to plain regexes, a bare pass and the peers; ratios are of one run. */
import { createScanner } from "@bijsluiter/core/pii";
import { peers } from "./peers.mjs";
import { createTexts } from "./texts.mjs";

const MEGABYTE = 1 << 20;
const TURNS = 7;

/** What most people write: a global regex for each kind, without any check. */
const regexes = [
  /\b\d{9}\b/g,
  /\b\d{3}[ .]\d{3}[ .]\d{3}\b/g,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/g,
  /\b[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?\b/g,
  /\b(?:\d[ -]?){12,18}\d\b/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?:\+31|0031|0)[ -]?\(?0?\)?[1-9](?:[ -]?\d){8}\b/g,
  /\b[1-9]\d{3} ?[A-Z]{2}\b/g,
  /\b(?:[A-Z\d]{1,3}-){2}[A-Z\d]{1,3}\b/g,
  /\b[A-Z]{2}[A-Z\d]{6}\d\b/g,
  /\b[A-Z]{2}\d{9}(?:B\d{2})?\b/g,
  /\b(?:\d{1,3}\.){3}\d{1,3}\b/g,
  /\b(?:[\da-f]{1,4}:){2,7}[\da-f]{1,4}\b/gi,
  /\b(?:[\dA-F]{2}[:-]){5}[\dA-F]{2}\b/gi,
  /\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\bhttps:\/\/ketenid\.nl\/\S+/g,
  /\b\d{2}[A-Z]{2}(?:\d{2})?\b/g,
  /\b\d{8}\b/g,
  /\b\d{10}\b/g,
  /\b\d{11}\b/g,
  /\b\d{8}[A-Z]\b/g,
  /\b[XYZ]\d{7}[A-Z]\b/g,
  /\b[12]\d{14}\b/g,
  /\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/g,
  /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
];

function plainRegexes(text) {
  let count = 0;
  for (const regex of regexes) for (const _ of text.matchAll(regex)) count += 1;
  return count;
}

function barePass(text) {
  let runs = 0;
  let signs = 0;
  let inRun = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const digit = code >= 48 && code <= 57;
    if (digit && !inRun) runs += 1;
    inRun = digit;
    if (code === 64) signs += 1;
  }
  return runs + signs;
}

async function speed(run, text) {
  const times = [];
  for (let turn = 0; turn < TURNS + 2; turn += 1) {
    const started = performance.now();
    await run(text);
    times.push(performance.now() - started);
    if (times.length >= 4 && times.reduce((sum, time) => sum + time) > 8000) break;
  }
  const sorted = times.slice(2).sort((a, b) => a - b);
  return text.length / MEGABYTE / (sorted[sorted.length >> 1] / 1000);
}

const scanner = createScanner();
const texts = createTexts();
for (const [name, text] of Object.entries(texts)) {
  const ours = await speed(scanner.scan, text);
  const rows = [
    ["bijsluiter, all kinds", ours],
    ["bare charCodeAt pass", await speed(barePass, text)],
  ];
  rows.push([`list of ${regexes.length} plain regexes`, await speed(plainRegexes, text)]);
  for (const [peer, { run }] of Object.entries(peers)) {
    // Peers that take seconds for a megabyte get less of it; their time is at best linear.
    const size =
      peer === "@redactpii/node" ? text.length : peer === "openredaction" ? 1 << 16 : 1 << 18;
    rows.push([
      peer,
      await speed(run, Buffer.from(text.slice(0, size), "latin1").toString("latin1")),
    ]);
  }
  // Once more at the end: what the machine did meanwhile shows as a difference.
  rows.push(["bijsluiter, again", await speed(scanner.scan, text)]);
  const digits = (text.match(/\d/g)?.length ?? 0) / text.length;
  console.log(
    `\n${name}: 10 MB, ${(100 * digits).toFixed(1)} % digits, ${scanner.scan(text).length} matches; Node ${process.version}\n`,
  );
  console.log("| | MB/s | ours is |\n|---|---|---|");
  for (const [label, rate] of rows)
    console.log(`| ${label} | ${rate.toFixed(rate < 10 ? 2 : 0)} | ${(ours / rate).toFixed(1)}x |`);
}
