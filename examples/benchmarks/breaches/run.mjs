/** Prints what one breach at many boards costs next to one at one board: assessment, a notice and an entry of the register for each. */
import {
  assessBreach,
  composeProcessorNotice,
  reportsForBoards,
  sealEntry,
  verifyRegister,
} from "@bijsluiter/core/breaches";
import * as nl from "@bijsluiter/core/messages/nl";
import { middle } from "../stopwatch.mjs";

const ROUNDS = 9;
const at = "2026-11-20T15:00:00+01:00";
const facts = {
  role: "processor",
  unintelligible: "no",
  access: "happened",
  recipients: { kind: "unknown" },
  data: [{ kind: "contact" }, { kind: "study-results" }],
  integrity: "none",
  availability: { duration: "none", effect: "none" },
  people: { vulnerable: "yes", count: 84 },
};
const person = { name: "Sanne de Vries", email: "servicedesk@leerplein.example" };

/** A breach that is known as a whole, at so many made-up boards. */
const reportOf = (boards) => ({
  kind: "complete",
  incident: {
    summary: "Een export met toetsresultaten stond open voor iedereen.",
    product: "Leerplein Toetsen",
    kind: "sent-by-mistake",
    securityAspect: "process",
    narrative: "Een medewerker koos bij het delen de verkeerde groep.",
  },
  timeline: {
    discoveredAt: "2026-11-20T14:05:00+01:00",
    discovery: "external-party",
    awareAt: at,
    occurred: { kind: "moment", at: "2026-11-20T13:40:00+01:00" },
  },
  effect: { effects: ["read", "copy"], unintelligible: "no" },
  data: { categories: ["contact", "study-progress"], records: { kind: "approximate", value: 840 } },
  people: { categories: ["pupil"], count: { kind: "exact", value: 84 } },
  cause: { origin: "internal", intent: "accidental", description: "Verkeerde groep gekozen." },
  consequences: {
    impacts: ["loss-of-control"],
    severity: "moderate",
    description: "Anderen zagen de scores van leerlingen.",
  },
  measures: {
    taken: "De export is dichtgezet en de ontvangers hebben die gewist.",
    planned: "De keuzelijst toont voortaan de plaats van de school.",
    actions: [{ owner: "processor", description: "De rechten nalopen." }],
  },
  boards: {
    affected: Array.from({ length: boards }, (_, index) => ({
      name: `Stichting Voorbeeld ${index + 1}`,
      email: `privacy${index + 1}@voorbeeld.example`,
    })),
  },
  contact: { reporter: person, contactPoint: person },
});

/** The whole of it for a report. @returns How many entries hold. */
function handle(report) {
  assessBreach(facts);
  const register = [];
  for (const [index, own] of reportsForBoards(report).entries()) {
    const reference = `DL-2026-${String(index + 1).padStart(5, "0")}`;
    const [to] = own.boards.affected;
    const term = { hours: 72, countsFrom: "established" };
    composeProcessorNotice({ reference, from: "Leerplein", to, sentAt: at, report: own, term }, nl);
    const entry = {
      reference,
      recordedAt: at,
      recordedBy: "servicedesk",
      event: { kind: "reported", report: own },
    };
    register.push(sealEntry(entry, register.at(-1)));
  }
  return verifyRegister(register).entries;
}

const milliseconds = (run) => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Boards, and how often they are handled in one turn so that it can be measured. */
const sizes = [
  [1, 500],
  [1000, 1],
  [10_000, 1],
].map(([boards, times]) => ({ boards, times, report: reportOf(boards), costs: [] }));

for (let round = -1; round < ROUNDS; round += 1)
  for (const { boards, times, report, costs } of sizes) {
    const cost = milliseconds(() => {
      for (let time = 0; time < times; time += 1)
        if (handle(report) !== boards) throw new Error("The register does not hold.");
    });
    // The first round warms up.
    if (round >= 0) costs.push(cost / times);
  }

const [one, thousand, tenThousand] = sizes.map(({ costs }) => costs);
const ratio = (above, below) => middle(above.map((cost, round) => cost / below[round]));
console.log(`\nNode ${process.version}; processor time, ${ROUNDS} rounds of one run, medians\n`);
console.log("| boards | ms | against |\n|---|---|---|");
console.log(`| 1 | ${middle(one).toFixed(3)} | |`);
console.log(
  `| 1,000 | ${middle(thousand).toFixed(0)} | **${ratio(thousand, one).toFixed(0)} x** one board (bar 1,100) |`,
);
console.log(
  `| 10,000 | ${middle(tenThousand).toFixed(0)} | **${ratio(tenThousand, thousand).toFixed(2)} x** 1,000 boards (bar 11) |`,
);
