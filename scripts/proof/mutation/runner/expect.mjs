import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** `expect` with the matchers of vitest, outside of vitest. `setState` says in which folder the running test is. */
export function expect(value, message) {
  const { assertionCalls = 0 } = getState(expect);
  setState({ assertionCalls: assertionCalls + 1 }, expect);
  return chai.expect(value, message);
}
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
expect.setState = (state) => setState(state, expect);
expect.getState = () => getState(expect);
expect.setState({ assertionCalls: 0 });
globalThis[GLOBAL_EXPECT] = expect;

/** Says something of types, and nothing when it runs. */
export const expectTypeOf = () => nothing;
const nothing = new Proxy(() => nothing, { get: () => nothing });

chai.expect.extend(expect, {
  ...customMatchers,
  /** Compares with a golden file, and never writes it. */
  toMatchFileSnapshot(received, file) {
    const pass = readFileSync(resolve(expect.getState().folder, file), "utf8") === received;
    return { pass, message: () => `The text is not that of ${file}.` };
  },
  /** Compares nothing: what only a snapshot would find counts as survived. */
  toMatchSnapshot: () => ({ pass: true, message: () => "" }),
});
