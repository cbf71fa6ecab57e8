/** Prints precision and recall per kind on the labelled corpus, next to the peers that know the kind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createScanner } from "@bijsluiter/core/pii";
import { peers } from "./peers.mjs";

const corpus = readFileSync(join(import.meta.dirname, "corpus", "corpus.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const scanner = createScanner();
const show = process.argv.includes("--misses");

/** An RSIN and a BSN have one form: a peer that says BSN is not wrong about an RSIN. A kind the corpus does not know counts for nothing. */
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

async function judge(find, exact) {
  const counts = {};
  const of = (kind) => (counts[kind] ??= { right: 0, wrong: 0, missed: 0 });
  for (const { text, labels } of corpus) {
    const found = await find(text);
    const same = (match, label) =>
      match.kind === label.kind &&
      (exact ? match.start === label.start && match.end === label.end : overlaps(match, label));
    for (const label of labels) {
      if (found.some((match) => same(match, label))) of(label.kind).right += 1;
      else {
        of(label.kind).missed += 1;
        if (show && exact)
          console.log(
            "missed",
            label.kind,
            JSON.stringify(text.slice(0, 150)),
            text.slice(label.start, label.end),
          );
      }
    }
    for (const match of found) {
      if (labels.some((label) => same(match, label))) continue;
      of(match.kind).wrong += 1;
      if (show && exact)
        console.log(
          "wrong",
          match.kind,
          JSON.stringify(text.slice(0, 150)),
          text.slice(match.start, match.end),
        );
    }
  }
  return counts;
}

const percent = (part, whole) => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));
const cell = ({ right, wrong, missed } = { right: 0, wrong: 0, missed: 0 }) =>
  `${percent(right, right + wrong)} / ${percent(right, right + missed)}`;

const ours = await judge(async (text) => scanner.scan(text), true);
if (!show) {
  const others = {};
  for (const [name, peer] of Object.entries(peers))
    if (peer.knows.length > 0) others[name] = await judge(peer.find, false);
  const names = Object.keys(others);
  console.log(
    `${corpus.length} sentences; precision / recall in %. Ours: exact place and kind. Peers: any overlap.\n`,
  );
  console.log(`| kind | labels | bijsluiter | ${names.join(" | ")} |`);
  console.log(`|---|---|---|${"---|".repeat(names.length)}`);
  for (const [kind, counts] of Object.entries(ours)) {
    const rest = names.map((name) =>
      peers[name].knows.includes(kind) ? cell(others[name][kind]) : "",
    );
    console.log(
      `| ${kind} | ${counts.right + counts.missed} | ${cell(counts)} | ${rest.join(" | ")} |`,
    );
  }
}
