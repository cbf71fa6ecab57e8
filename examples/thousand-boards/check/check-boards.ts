import { checkConfirmed } from "./check-confirmed.ts";
import { checkNotices } from "./check-notices.ts";
import { checkProofs } from "./check-proofs.ts";
import { checkRegisters } from "./check-registers.ts";
import { checkRows } from "./check-rows.ts";
import type { Expected } from "./expected.ts";
import type { Finding } from "./finding.ts";

/**
 * Whether each board has exactly one notice, one register entry and one proof, everything that is held or not yet due is there,
 * nothing that must go is, and nothing that was confirmed is lost or done twice.
 */
export async function checkBoards(expected: Expected): Promise<readonly Finding[]> {
  const findings = [
    await checkRegisters(expected),
    await checkNotices(expected),
    await checkProofs(expected),
    await checkRows(expected),
    await checkConfirmed(expected),
  ];
  return findings.flat();
}
