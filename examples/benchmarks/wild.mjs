/** What the scanner reports in files that are not ours: packages that are installed here, by kind and per MB, with their versions. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createScanner } from "@bijsluiter/core/pii";

const root = join(import.meta.dirname, "../../node_modules/.pnpm");
const lockFile = join(import.meta.dirname, "../../pnpm-lock.yaml");
const MEGABYTE = 1_000_000;
/** Characters around a hit that show why it was one. */
const AROUND = 16;
const LARGEST = 3 * MEGABYTE;
/** Kinds that prove themselves are right wherever they stand: authors, and addresses in examples. */
const proven = ["email", "ipv6", "mac-address", "iban", "it-tax-code", "vat-number"];

const groups = {
  "minified JavaScript": /\.min\.(?:js|mjs|cjs)$/,
  JavaScript: /\.(?:js|mjs|cjs)$/,
  "type declarations": /\.d\.[mc]?ts$/,
  "JSON and YAML": /\.(?:json|ya?ml)$/,
  "CSS and SVG": /\.(?:css|svg)$/,
};

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

const { scan } = createScanner();
const rows = new Map();
/** Every hit of a kind that check digits or a plan alone speak for. */
const hits = [];
const count = (group, path) => {
  const text = readFileSync(path, "utf8");
  if (text.length > LARGEST) return;
  const row = rows.get(group) ?? { files: 0, size: 0, kinds: new Map() };
  row.files += 1;
  row.size += text.length;
  for (const { kind, start, end } of scan(text)) {
    row.kinds.set(kind, (row.kinds.get(kind) ?? 0) + 1);
    if (!proven.includes(kind)) hits.push({ kind, ...shownAt(text, start, end), path });
  }
  rows.set(group, row);
};

/** Line of a hit, and its shape with what stands around it: digits as 9, letters as a and A. A value is never printed. */
function shownAt(text, start, end) {
  const masked = (from, to) =>
    text
      .slice(Math.max(0, from), to)
      .replaceAll(/\d/g, "9")
      .replaceAll(/\p{Lu}/gu, "A")
      .replaceAll(/\p{Ll}/gu, "a")
      .replaceAll(/\s+/g, " ");
  const line = text.slice(0, start).split("\n").length;
  const around = `${masked(start - AROUND, start)}[${masked(start, end)}]${masked(end, end + AROUND)}`;
  return { line, around };
}

const packages = readdirSync(root).filter(
  (name) => name.includes("@") && !name.includes("bijsluiter"),
);
for (const name of packages) {
  for (const path of filesIn(join(root, name))) {
    // Tests of validators hold right numbers on purpose.
    if (/[\\/](?:tests?|__tests__|fixtures)[\\/]|\.test\./.test(path.slice(root.length))) continue;
    const group = Object.entries(groups).find(([, pattern]) => pattern.test(path))?.[0];
    if (group !== undefined) count(group, path);
  }
}
count("lock file", lockFile);

console.log(
  "| files | number | MB | by check digits or plan | per MB | proven by form |\n|---|---|---|---|---|---|",
);
for (const [group, { files, size, kinds }] of rows) {
  const told = [...kinds].sort(([, a], [, b]) => b - a);
  const sum = (list) => list.reduce((total, [, hits]) => total + hits, 0);
  const shown = (list) => list.map(([kind, hits]) => `${kind} ${hits}`).join(", ") || "none";
  const bare = told.filter(([kind]) => !proven.includes(kind));
  const sure = told.filter(([kind]) => proven.includes(kind));
  const perMegabyte = (sum(bare) / (size / MEGABYTE)).toFixed(2);
  console.log(
    `| ${group} | ${files} | ${(size / MEGABYTE).toFixed(1)} | ${shown(bare)} | ${perMegabyte} | ${shown(sure)} |`,
  );
}
console.log("\nEvery hit by check digits or plan, by kind and place:\n");
for (const { kind, path, line, around } of hits.toSorted((a, b) => a.kind.localeCompare(b.kind))) {
  const place = path.slice(root.length + 1).replace(/^[^\\/]*[\\/]node_modules[\\/]/, "");
  console.log(`${kind}\t${place}:${line}\t${around}`);
}
console.log(
  `\n${packages.length} packages: ${packages.map((name) => name.split("_")[0].replace("+", "/")).join(", ")}`,
);
