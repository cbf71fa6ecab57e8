/** Prints what asking for consent weighs, and how long it takes to be seen: ours beside the peers, in one run. */
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";
import { contenders } from "./contenders.mjs";
import { measurePhases } from "./phases.mjs";
import { measureVisible } from "./visible.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 21);
const { devDependencies } = createRequire(import.meta.url)("../package.json");
const peers = ["vanilla-cookieconsent", "orejime", "@c15t/react", "esbuild"];
console.log(
  `\nconsent: ${peers.map((peer) => `${peer} ${devDependencies[peer]}`).join(", ")}; Node ${process.version}\n`,
);

const weigh = (text) => (text ? gzipSync(text, { level: 9 }).length : 0);
console.log("| gzip -9, React external | script | style | together |\n|---|---|---|---|");
for (const { name, entry } of contenders.slice(1)) {
  const { script, style } = await bundle(entry, false);
  const [js, css] = [weigh(script), weigh(style)];
  console.log(`| ${name} | ${js} | ${css} | ${js + css} |`);
}

const { version, rows } = await measureVisible(contenders, ROUNDS);
for (const [key, what] of [
  ["visible", "until the banner is seen"],
  ["busy", "work of the main thread until then"],
]) {
  console.log(
    `\n| ${what}, ms; Chromium ${version}, ${ROUNDS} rounds | best | median | best, over React alone | median round, over React alone |\n|---|---|---|---|---|`,
  );
  for (const { name, [key]: times } of rows) {
    const { best, median, bestOver, medianOver } = times;
    const shown = [best, median, bestOver, medianOver].map((ms) => ms.toFixed(0));
    console.log(`| ${name} | ${shown.join(" | ")} |`);
  }
}

console.log(
  `\n| at 60 frames a second, ms, medians of ${ROUNDS} rounds | script to banner in the document | from there to the screen | frames without it | painted | over React alone |\n|---|---|---|---|---|---|`,
);
for (const { name, inserted, shown, frames, painted, over } of await measurePhases(
  contenders,
  ROUNDS,
)) {
  const cells = [inserted, shown, frames, painted, over].map((value) => value.toFixed(0));
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}
