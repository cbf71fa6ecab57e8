import { nameOf } from "./check-registers.ts";
import type { Expected } from "./expected.ts";
import { falsehoods } from "./falsehoods.ts";
import type { Finding } from "./finding.ts";

/**
 * Falsifies what is stored, at one board after the other, and at last a whole register.
 *
 * @returns What the check must find, and nothing else.
 */
export async function falsify(expected: Expected): Promise<readonly Finding[]> {
  const { platform, confirmed } = expected;
  const boards = platform.boards.filter((board) => confirmed.choices.has(board));
  const findings: Finding[] = [];
  for (const [at, [act, ...codes]] of falsehoods.entries()) {
    const board = boards[at];
    if (board === undefined) throw new Error("Too few boards had a choice of a parent.");
    await act(board, platform.serverOf(board), expected);
    findings.push(...codes.map((code) => ({ where: board, code })));
  }
  const [board = ""] = boards;
  const server = platform.serverOf(board);
  await server.client.transaction(async (within) => {
    await within.query("set local session_replication_role = replica");
    await within.query(
      "update bijsluiter.register_entry set recorded_by = 'nobody' where sequence = 1",
    );
  });
  return [...findings, { where: nameOf(server, platform), code: "register-changed" }];
}
