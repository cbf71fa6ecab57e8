/** What runs in the page of `browser.mjs`: milliseconds for a text, ours next to the plain regexes. */
import { createScanner } from "@bijsluiter/core/pii";
import { plainRegexes } from "./plain-regexes.mjs";

const ROUNDS = 31;
const WARM_UP_MS = 1500;
/** A browser tells the time to a tenth of a millisecond: enough texts in a row make that a detail. */
const LEAST_MS = 50;

const { scan } = createScanner();

function once(run, texts, times) {
  const started = performance.now();
  for (let time = 0; time < times; time += 1) for (const text of texts) run(text);
  return performance.now() - started;
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Milliseconds a text, and how many times as long the regexes take; both run in every round. */
export function measure(texts) {
  const contenders = [scan, plainRegexes].map((run) => {
    for (let spent = 0; spent < WARM_UP_MS; ) spent += once(run, texts, 1);
    const times = Math.ceil(LEAST_MS / once(run, texts, 1));
    return () => once(run, texts, times) / times / texts.length;
  });
  const rounds = Array.from({ length: ROUNDS }, () => contenders.map((run) => run()));
  return {
    ours: middle(rounds.map(([ours]) => ours)),
    regexes: middle(rounds.map(([, regexes]) => regexes)),
    ratio: middle(rounds.map(([ours, regexes]) => regexes / ours)),
  };
}

/** Milliseconds of the very first scan of a page, before anything was compiled. */
export const first = (text) => once(scan, [text], 1);
