/**
 * Mutants that no test can kill, because what the code gives is the same.
 *
 * - `file`: below `packages/core`; `line`: where the mutant begins; `was` and `replacement`: what it replaced, and what it wrote.
 * - `reason`: why nothing changes, so that a reader can check it.
 */
export const equivalents = [
  {
    file: "src/breaches/clocks/breach-clocks.ts",
    line: "return awareness !== undefined && Date.parse(awareness) < Date.parse(controllerInformed)",
    was: "awareness !== undefined",
    replacement: "true",
    reason: "Date.parse(undefined) is NaN, which is below nothing; the test is there for the type.",
  },
];
