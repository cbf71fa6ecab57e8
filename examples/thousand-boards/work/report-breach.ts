import { openRegister, type SqlClient } from "@bijsluiter/core/postgres";
import { breach, referenceOf, reportFor } from "../documents/breach.ts";
import { now } from "../documents/time.ts";
import { mailAddress } from "../platform/boards.ts";

/** Writes the breach down in the register of a board's server and puts its notice into the outbox: both, and once. */
export async function reportBreach(client: SqlClient, board: string): Promise<void> {
  const report = reportFor(board);
  const reference = referenceOf(board);
  await openRegister(client).writeOnce(
    { key: `${breach}/${board}`, request: report, at: now() },
    async (writer) => {
      const { sequence } = await writer.append({
        reference,
        recordedAt: now(),
        recordedBy: "platform",
        event: { kind: "reported", report },
      });
      await writer.enqueue([{ reference, sequence, board, recipient: mailAddress(board) }]);
      return { reference, sequence };
    },
  );
}
