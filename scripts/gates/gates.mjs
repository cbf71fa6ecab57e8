/**
 * Every gate before the tests, in the order in which they start: the long ones first. A gate is an npm script of the same
 * name, so that `npm run <name>` runs one alone; `after` names the gate whose result it needs.
 */
export const gates = [
  { name: "typecheck" },
  { name: "build" },
  { name: "docs" },
  { name: "lint" },
  { name: "dead-code" },
  { name: "licences", after: "build" },
  { name: "api", after: "build" },
  { name: "package", after: "build" },
  { name: "sizes", after: "build" },
];
