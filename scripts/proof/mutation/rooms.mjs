/** Mails whose headers, bodies and copies go through a guard. */
const guardedMail = "src/node/outbound/guard-nodemailer.test.ts";
/** Days on the edge, what every schema takes, and the cases of the vectors. */
const retentionEdges = [
  "src/retention/boundaries.test.ts",
  "src/retention/schemas.test.ts",
  "src/retention/vectors.test.ts",
];
/** Every code of the guards and their reports has its words. */
const outboundWords = "src/outbound/outbound-texts.test.ts";

/**
 * Rooms of core whose tests are tried with mutants.
 *
 * - `name`: folder in `packages/core/src`; `without`: folders in it that are rooms of their own.
 * - `tests`: what is run against its mutants, besides its own tests: files or folders below `packages/core`.
 * - `bar`: least score in percent. `minutes`: about how long, on an idle machine.
 */
const rooms = [
  { name: "breaches/clocks", bar: 97, minutes: 1 },
  { name: "breaches/register", bar: 97, minutes: 5 },
  { name: "consent/state/choice", tests: ["src/consent/state"], bar: 97, minutes: 2 },
  { name: "consent/state/sound", tests: ["src/consent/state"], bar: 97, minutes: 10 },
  { name: "consent/state", without: ["choice", "sound"], bar: 97, minutes: 10 },
  {
    name: "retention/decision",
    tests: [
      "src/retention/boundaries.test.ts",
      "src/retention/schemas.test.ts",
      "src/retention/vectors.test.ts",
      "src/retention/cutoff",
    ],
    bar: 97,
    minutes: 5,
  },
  {
    name: "retention/policy",
    tests: ["src/retention/boundaries.test.ts", "src/retention/schemas.test.ts"],
    bar: 97,
    minutes: 5,
  },
  { name: "retention/sql", tests: ["src/retention/schemas.test.ts"], bar: 97, minutes: 5 },
  {
    name: "retention/cutoff",
    tests: [
      ...retentionEdges,
      "src/retention/policy/policies.test.ts",
      "src/retention/sql/to-sql.test.ts",
    ],
    bar: 97,
    minutes: 5,
  },
  {
    name: "retention/data",
    tests: ["src/retention/boundaries.test.ts", "src/retention/policy/policies.test.ts"],
    bar: 97,
    minutes: 5,
  },
  {
    name: "retention/fact",
    tests: [...retentionEdges, "src/retention/cutoff", "src/retention/sql/to-sql.test.ts"],
    bar: 97,
    minutes: 5,
  },
  {
    name: "retention/proof",
    tests: ["src/retention/boundaries.test.ts", "src/retention/schemas.test.ts"],
    bar: 97,
    minutes: 2,
  },
  {
    name: "retention/rule",
    tests: [
      ...retentionEdges,
      "src/retention/decision/decide.test.ts",
      "src/retention/policy/policies.test.ts",
    ],
    bar: 97,
    minutes: 5,
  },
  {
    name: "retention/term",
    tests: [...retentionEdges, "src/retention/policy/collisions.test.ts"],
    bar: 97,
    minutes: 5,
  },
  { name: "outbound/fetch", bar: 97, minutes: 5 },
  { name: "outbound/mime", tests: [guardedMail], bar: 97, minutes: 5 },
  { name: "outbound/portal", tests: [outboundWords], bar: 97, minutes: 2 },
  { name: "outbound/purview", tests: [outboundWords], bar: 97, minutes: 2 },
  { name: "outbound/read", bar: 97, minutes: 10 },
  { name: "outbound/smime", tests: ["test/outbound"], bar: 97, minutes: 5 },
  {
    name: "outbound",
    without: ["fetch", "mime", "portal", "purview", "read", "smime"],
    tests: [guardedMail],
    bar: 97,
    minutes: 10,
  },
  { name: "rights", bar: 97, minutes: 20 },
  { name: "agreements", bar: 92, minutes: 20 },
  { name: "breaches/assessment", bar: 92, minutes: 5 },
  { name: "breaches/boards", bar: 92, minutes: 1 },
  {
    name: "breaches/data",
    tests: [
      "src/breaches/data-tables.test.ts",
      "src/breaches/assessment",
      "src/breaches/life-cycle",
      "src/breaches/notice",
      "src/breaches/regimes",
      "src/breaches/severity",
    ],
    bar: 92,
    minutes: 10,
  },
  { name: "breaches/export", bar: 92, minutes: 5 },
  { name: "breaches/life-cycle", bar: 92, minutes: 5 },
  { name: "breaches/notice", bar: 92, minutes: 5 },
  { name: "breaches/regimes", bar: 92, minutes: 5 },
  {
    name: "breaches/report",
    tests: [
      "src/breaches/breach-report.test.ts",
      "src/breaches/describe-report.test.ts",
      "src/breaches/where.test.ts",
    ],
    bar: 92,
    minutes: 5,
  },
  { name: "breaches/severity", bar: 92, minutes: 5 },
  { name: "breaches/tasks", bar: 92, minutes: 5 },
  {
    name: "breaches",
    without: [
      "assessment",
      "boards",
      "clocks",
      "data",
      "export",
      "life-cycle",
      "notice",
      "regimes",
      "register",
      "report",
      "severity",
      "tasks",
    ],
    bar: 92,
    minutes: 10,
  },
  { name: "calendar", bar: 92, minutes: 10 },
  { name: "consent", without: ["state"], bar: 92, minutes: 20 },
  { name: "documents", bar: 92, minutes: 20 },
  { name: "inserts", bar: 92, minutes: 30 },
  { name: "mail", bar: 92, minutes: 30 },
  { name: "measures", bar: 92, minutes: 20 },
  { name: "parties", bar: 92, minutes: 5 },
  {
    name: "pii/validators",
    tests: ["src/pii/kinds"],
    bar: 92,
    minutes: 10,
  },
  { name: "services/credit", bar: 92, minutes: 5 },
  { name: "services/exit", bar: 92, minutes: 5 },
  { name: "services/figures", bar: 92, minutes: 5 },
  { name: "services", without: ["credit", "exit", "figures"], bar: 92, minutes: 5 },
  { name: "shared", bar: 92, minutes: 10 },
  { name: "vocabulary", bar: 92, minutes: 5 },
];

/** The rooms with what a row leaves out: `short`, their name in files and commands, and their own tests. */
export const mutationRooms = rooms.map(({ tests = [], without = [], ...room }) => ({
  ...room,
  without,
  short: room.name.replaceAll("/", "-"),
  tests: [`src/${room.name}`, ...tests],
}));

/** The room of that name or short name. */
export function roomNamed(name) {
  const found = mutationRooms.find((room) => room.name === name || room.short === name);
  if (!found) throw new Error(`There is no room ${name}.`);
  return found;
}
