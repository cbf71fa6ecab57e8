/** Prints MB/s on made-up school text, ours next to plain regexes, a bare pass and the peers; ratios are of one run. */
import { createScanner } from "@bijsluiter/core/pii";
import { printHostile } from "./hostile.mjs";
import { peers } from "./peers.mjs";
import { plainRegexes, regexes } from "./plain-regexes.mjs";
import { middle, timeOf } from "./stopwatch.mjs";
import { createTexts } from "./texts.mjs";

const MEGABYTE = 1 << 20;

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

const ROUNDS = 11;
const WARM_UP_MS = 1500;

const rateOf = (text, time) => text.length / MEGABYTE / (time / 1000);

/** Peers that take seconds for a megabyte get less of it; their time is at best linear. */
const shares = { "@redactpii/node": 10 * MEGABYTE, openredaction: 1 << 15 };

const scanner = createScanner();
const texts = createTexts();
for (const [name, text] of Object.entries(texts)) {
  const part = (size) => Buffer.from(text.slice(0, size), "latin1").toString("latin1");
  const contenders = [
    ["bijsluiter, all kinds", scanner.scan, text],
    ["bare charCodeAt pass", barePass, text],
    [`list of ${regexes.length} plain regexes`, plainRegexes, text],
    ...Object.entries(peers).map(([peer, { run }]) => [peer, run, part(shares[peer] ?? 1 << 17)]),
  ].map(([label, run, sample]) => ({ label, run, sample, rates: [], ratios: [] }));
  for (const { run, sample } of contenders) {
    for (let spent = 0; spent < WARM_UP_MS; ) spent += await timeOf(run, sample);
  }
  // Everybody runs in every round, and ratios are taken within it: what else the machine does cancels out.
  for (let round = 0; round < ROUNDS; round += 1) {
    const rates = [];
    for (const { run, sample } of contenders) rates.push(rateOf(sample, await timeOf(run, sample)));
    contenders.forEach((contender, index) => {
      contender.rates.push(rates[index]);
      contender.ratios.push(rates[0] / rates[index]);
    });
  }
  const digits = (text.match(/\d/g)?.length ?? 0) / text.length;
  console.log(
    `\n${name}: 10 MB, ${(100 * digits).toFixed(1)} % digits, ${scanner.scan(text).length} matches; Node ${process.version}\n`,
  );
  console.log(
    `| ${ROUNDS} rounds | best MB/s | median MB/s | ours, best | ours, median round |\n|---|---|---|---|---|`,
  );
  const [{ rates: own }] = contenders;
  for (const { label, rates, ratios } of contenders) {
    const shown = [Math.max(...rates), middle(rates)].map((rate) =>
      rate.toFixed(rate < 10 ? 2 : 0),
    );
    const times = [Math.max(...own) / Math.max(...rates), middle(ratios)].map(
      (ratio) => `${ratio.toFixed(1)}x`,
    );
    console.log(`| ${label} | ${[...shown, ...times].join(" | ")} |`);
  }
}

await printHostile(scanner.scan, texts.mixed);
