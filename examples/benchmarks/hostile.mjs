/** Time a byte of text that was made to be slow, against the mixed text; the bar of each ratio is 3. */
import { timeOf } from "./stopwatch.mjs";

const MEGABYTE = 1 << 20;
const SIZE = MEGABYTE;
const ROUNDS = 7;

const units = [
  ...[
    " ",
    "(",
    "+",
    "+1",
    "::",
    "a::",
    "bsn ",
    "bsn 1",
    "[1",
    "ketenid.nl/",
    "https://ketenid.nl/1/",
  ],
  ...["1", "1 ", "1,", "1-", "1.", "1:", "1/1/", "12 ", "12-", "12 mei ", "123.", "111 ", "1111 "],
  ...["1234 ", "4111 ", "0 ", "06 ", "(06) ", "0031 ", "+31 ", "12345678 ", "12345678901 "],
  ...["A", "AB-", "A1 ", "a1 ", "a1-", "a:1:", "1A", "12AB", "12AB34 ", "12-AB-", "AB-12-34 "],
  ...[
    "@",
    "a@",
    "a.",
    "a@a@",
    "a.b@",
    "a@a.nl@",
    "NL91",
    "NL91 ",
    "NL91ABNA0417164301 ",
    "ABSOLUTE ",
  ],
  ...["\u00ad", "\u200b", "1\u00ad", "1\u200b", "1-1-2010 "],
  // Each of these is found, every time.
  ...["111222333 ", "111 222 333 ", "0612345678 ", "1234 AB ", "jan@example.org ", "192.0.2.1 "],
  ...["2001:db8::1 ", "NL91ABNA0417164300 ", "4111111111111111 ", "4111 1111 1111 1111 "],
];

/** A string that V8 keeps in one piece. */
function fill(unit) {
  const encoding = /^[\0-ÿ]*$/.test(unit) ? "latin1" : "utf16le";
  const text = unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
  return Buffer.from(text, encoding).toString(encoding);
}

export async function printHostile(scan, mixed) {
  const normal = mixed.slice(0, SIZE);
  for (let turn = 0; turn < 60; turn += 1) await timeOf(scan, normal);
  const rows = [];
  for (const unit of units) {
    const text = fill(unit);
    const [times, usual] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      usual.push(await timeOf(scan, normal), await timeOf(scan, normal));
      times.push(await timeOf(scan, text));
    }
    // The fastest of each: whatever else happens makes a run slower, never faster.
    const [time, ratio] = [Math.min(...times), Math.min(...times) / Math.min(...usual)];
    rows.push({ unit, ratio, rate: SIZE / MEGABYTE / (time / 1000) });
  }
  console.log(
    `\nHostile text, 1 MB each: times the time a byte of mixed text, best of ${ROUNDS} rounds\n`,
  );
  for (const { unit, ratio, rate } of rows.toSorted((a, b) => a.ratio - b.ratio)) {
    console.log(
      `| \`${JSON.stringify(unit).slice(1, -1)}\` | ${ratio.toFixed(1)}x | ${rate.toFixed(0)} MB/s |`,
    );
  }
}
