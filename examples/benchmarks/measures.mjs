/** Prints what a gap report over the measures of many schools costs, next to `JSON.parse` of the same data in the same round. */
import { gapReport, presets } from "@bijsluiter/core/measures";
import { middle } from "./stopwatch.mjs";

const AS_OF = "2026-11-29";
const SCHOOLS = 1000;
const MEASURES = 1000;

/** Numbers that look like chance and are the same in every run. */
function chanceOf(seed) {
  let state = seed + 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const dayBefore = (days) =>
  new Date(Date.parse(AS_OF) - days * 86_400_000).toISOString().slice(0, 10);
const days = Array.from({ length: 900 }, (_, index) => dayBefore(index));
const dayAfter = Array.from({ length: 400 }, (_, index) => dayBefore(-index));
const states = ["implemented", "implemented", "implemented", "implemented", "partial", "absent"];
const levels = { availability: "medium", integrity: "medium", confidentiality: "high" };

/** The measures of one school, as the text of a file. */
function fileOf(school, count) {
  const chance = chanceOf(school);
  const measures = Array.from({ length: count }, (_, index) => {
    const one = presets.exampleEducation[index % presets.exampleEducation.length];

    return {
      ...one,
      id: `${one.id}-${index}`,
      owner: {
        party: one.owner.party === "shared" ? "provider" : one.owner.party,
        role: one.owner.role,
      },
      implementation: states[chance(states.length)],
      reviewedOn: days[chance(days.length)],
      maturity: 1 + chance(5),
      evidence: Array.from({ length: 1 + chance(3) }, (_unused, at) => ({
        kind: one.theme === "people" ? "training" : "document",
        ref: `isms/2026/${one.id}-${index}-${at}.pdf`,
        collectedOn: days[chance(300)],
        expiresOn: dayAfter[chance(400)],
      })),
    };
  });
  return JSON.stringify({ title: `School ${school}`, levels, measures });
}

const milliseconds = (run) => {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
};

/** Parses and reports a number of schools, one after another, so that no more than one is in memory. */
function runSchools(schools, count) {
  const sum = { parse: 0, report: 0, bytes: 0, gaps: 0, ratios: [] };
  for (let school = 0; school < schools; school += 1) {
    const text = fileOf(school, count);
    const [parse, set] = milliseconds(() => JSON.parse(text));
    const [report, { gaps }] = milliseconds(() => gapReport(set, AS_OF));
    sum.parse += parse;
    sum.report += report;
    sum.bytes += text.length;
    sum.gaps += gaps.length;
    sum.ratios.push(report / parse);
  }
  return sum;
}

const seconds = (time) => (time / 1000).toFixed(2);

runSchools(40, MEASURES);
console.log(`\nNode ${process.version}; gap reports as of ${AS_OF}, validation included\n`);
console.log(
  "| schools | measures each | MB of JSON | gaps | JSON.parse, s | gapReport, s | against JSON.parse | median school | µs a measure |\n|---|---|---|---|---|---|---|---|---|",
);
for (const [schools, count] of [
  [SCHOOLS / 4, MEASURES],
  [SCHOOLS / 2, MEASURES],
  [SCHOOLS, MEASURES / 2],
  [SCHOOLS, MEASURES],
  [SCHOOLS / 4, MEASURES * 4],
]) {
  const { parse, report, bytes, gaps, ratios } = runSchools(schools, count);
  console.log(
    `| ${schools} | ${count} | ${(bytes / 1e6).toFixed(0)} | ${gaps} | ${seconds(parse)} | ${seconds(report)} | **${(report / parse).toFixed(2)} x** | ${middle(ratios).toFixed(2)} x | ${((report * 1000) / schools / count).toFixed(2)} |`,
  );
}
