import { createHash } from "node:crypto";
import type { Issue } from "@bijsluiter/core";
import { agreementHash } from "@bijsluiter/core/agreements";
import { eq } from "drizzle-orm";
import { offeredAgreement } from "../../documents/offered-agreement.ts";
import type { SignedCopyRequest } from "../../documents/signed-copy-request.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import { signedCopyRequests } from "./tables.ts";

/** What who asks gets back, now and at every retry. */
interface RequestReceipt {
  readonly reference: string;
  readonly receivedAt: string;
  readonly agreementId: string;
  readonly agreementHash: string;
}

/** What became of a request. */
export type RequestOutcome =
  | { readonly outcome: "recorded" | "repeated"; readonly receipt: RequestReceipt }
  | { readonly outcome: "key-used" }
  | { readonly outcome: "refused"; readonly issues: readonly Issue[] };

/** Number of a request, as people read it. */
export const requestReference = (id: number) => `GE-${String(id).padStart(4, "0")}`;

/** Records a request for a signed copy, once for each key. The row is the mail to send too: what is kept will be sent. */
export function requestSignedCopy(
  { request, key }: { readonly request: SignedCopyRequest; readonly key: string },
  on: { readonly database: Database; readonly clock: Clock },
): Promise<RequestOutcome> {
  const requestHash = createHash("sha256").update(JSON.stringify(request)).digest("hex");
  return on.database.transaction(async (transaction): Promise<RequestOutcome> => {
    const known = () =>
      transaction.select().from(signedCopyRequests).where(eq(signedCopyRequests.key, key));
    let [row] = await known();
    let isNew = false;
    if (!row) {
      const issues = misfits(request);
      if (issues.length > 0) return { outcome: "refused", issues };
      const { id: agreementId } = offeredAgreement;
      const values = {
        ...request,
        key,
        requestHash,
        agreementId,
        receivedAt: new Date(on.clock()),
      };
      // A second request with the key that came at the same moment waits here for the first, and finds its row.
      const written = await transaction
        .insert(signedCopyRequests)
        .values(values)
        .onConflictDoNothing()
        .returning({ id: signedCopyRequests.id });
      isNew = written.length > 0;
      [row] = await known();
    }
    if (row?.requestHash !== requestHash) return { outcome: "key-used" };
    const receipt = {
      reference: requestReference(row.id),
      receivedAt: row.receivedAt.toISOString(),
      agreementId: row.agreementId,
      agreementHash: row.agreementHash,
    };
    return { outcome: isNew ? "recorded" : "repeated", receipt };
  });
}

/** A request is about the agreement with that board, and about its text as it stands. */
function misfits(request: SignedCopyRequest): readonly Issue[] {
  const issue = (code: string, field: keyof SignedCopyRequest) => ({
    code,
    path: [field],
    params: {},
  });
  return [
    ...(request.board === offeredAgreement.controller.name ? [] : [issue("other-board", "board")]),
    ...(request.agreementHash === agreementHash(offeredAgreement)
      ? []
      : [issue("other-text", "agreementHash")]),
  ];
}
