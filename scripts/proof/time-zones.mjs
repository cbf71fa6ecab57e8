/** Runs the tests of core's rooms that count days or read moments in zones that differ from each other; names of zones run those alone. */
import { run } from "../run.mjs";

/** Zones, with the reason why each is tried. */
const zones = {
  UTC: "as most servers stand",
  "Europe/Amsterdam": "where the law counts: an hour or two ahead of UTC, with a change of clocks",
  "America/St_Johns":
    "behind UTC and half an hour off its hours: a day of UTC is the evening before",
  "Pacific/Kiritimati": "14 hours ahead: most of a day of UTC is the day after",
};

// Left out: pii, mail, documents, parties and vocabulary, which know no clock.
const rooms = [
  ...["agreements", "breaches", "calendar", "consent", "inserts", "measures", "messages"],
  ...["outbound", "postgres", "retention", "rights", "services", "shared"],
];
const files = rooms.map((room) => `packages/core/src/${room}/`);

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(zones);
const rows = [];
for (const zone of names) {
  console.log(`\n== ${zone}: ${zones[zone] ?? "as asked"}`);
  const began = performance.now();
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "core*", ...files];
  const code = await run(process.execPath, [...vitest, "--testTimeout=300000"], { TZ: zone });
  const seconds = Math.round((performance.now() - began) / 1000);
  rows.push(`${zone}: ${code === 0 ? "passed" : "FAILED"}, ${seconds} s`);
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n${rows.join("\n")}`);
