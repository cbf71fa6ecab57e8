import { writeFileSync } from "node:fs";
import type { Finding } from "./check/finding.ts";
import type { Outcome } from "./outcome.ts";
import { runBoards } from "./run-boards.ts";
import { readSettings } from "./settings.ts";

/** The command: one run for each number of servers, a table of all, and exit code 1 when the check found something. */
const settings = readSettings(process.argv.slice(2));
const outcomes: Outcome[] = [];
for (const count of settings.servers) {
  const outcome = await runBoards(settings, count);
  describe(outcome);
  outcomes.push(outcome);
}
if (settings.report !== undefined) writeFileSync(settings.report, JSON.stringify(outcomes));
console.log(`\n${tableOf(outcomes)}`);
const wrong = outcomes.flatMap(({ findings }) => findings);
const unseen = outcomes.flatMap(({ falsified }) => (falsified ? unlike(falsified) : []));
if (wrong.length > 0 || unseen.length > 0) process.exitCode = 1;

function describe(outcome: Outcome): void {
  const { servers, boards, rows, workersKilled, serversStopped, findings, falsified } = outcome;
  console.log(`\n${boards} boards, ${rows} rows, on ${servers} server(s)`);
  console.log(`  filled in ${seconds(outcome.seeding)}, checked in ${seconds(outcome.checking)}`);
  console.log(
    `  workers killed: ${workersKilled}; servers stopped: ${serversStopped}, with ${outcome.doneMeanwhile} things done on the others meanwhile`,
  );
  console.log(
    `  beside it: ${outcome.choices} choices of parents and ${outcome.holds} holds confirmed, ${outcome.sentAgain} writes sent again, the longest wait ${seconds(outcome.longestWait / 1000)}`,
  );
  console.log(findings.length === 0 ? "  check: nothing wrong" : `  check: ${list(findings)}`);
  if (falsified)
    console.log(
      unlike(falsified).length === 0
        ? `  falsified: ${falsified.expected.length} things, each found and nothing else`
        : `  falsified: not as expected at ${list(unlike(falsified))}`,
    );
}

function tableOf(all: readonly Outcome[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(["servers", "boards", "rows", "seconds", "boards/s", "cores busy", "CPU ms a board"]),
    row(["---", "---", "---", "---", "---", "---", "---"]),
    ...all.map(({ servers, boards, rows, seconds, cpu }) =>
      row([
        String(servers),
        String(boards),
        String(rows),
        seconds.toFixed(1),
        (boards / seconds).toFixed(1),
        (cpu / seconds).toFixed(2),
        ((cpu * 1000) / boards).toFixed(0),
      ]),
    ),
  ].join("\n");
}

/** Findings that are in one list and not in the other. */
function unlike({ expected, found }: NonNullable<Outcome["falsified"]>): readonly Finding[] {
  const keys = (list: readonly Finding[]) => new Set(list.map(keyOf));
  const [before, after] = [keys(expected), keys(found)];
  return [...expected, ...found].filter(
    (one) => !(before.has(keyOf(one)) && after.has(keyOf(one))),
  );
}

function keyOf({ where, code }: Finding): string {
  return `${where}: ${code}`;
}

function list(findings: readonly Finding[]): string {
  return `${findings.length}, of which ${findings.slice(0, 10).map(keyOf).join("; ")}`;
}

function seconds(count: number): string {
  return `${count.toFixed(1)} s`;
}
