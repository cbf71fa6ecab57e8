import type { DataSubjectRequest, RequestSubject } from "@bijsluiter/core/rights";
import type { Role } from "../../../shared/roles.ts";
import type { SentRequest } from "../../../shared/sent-request.ts";
import { personOf, sem } from "../../consent/demo/demo-pupils.ts";
import { readRecord } from "../../consent/records/ledger-of.ts";
import type { Database } from "../../database/open-database.ts";

/** What nobody knows yet of the person whose data it is: it opens nothing. */
const nobodyKnown = (reference: string): RequestSubject => ({
  kind: "child",
  id: `unknown-${reference}`,
  group: "pupil",
  sixteen: "unknown",
});

/** A pupil as the school knows it: when it turns 16, and who has authority; the same that the questions about photos go by. */
export async function subjectOf(
  database: Database,
  pupilId: string,
): Promise<RequestSubject | undefined> {
  const subject = (await readRecord(database, pupilId))?.subject;
  if (subject?.kind !== "child") return undefined;
  const { sixteen, guardians } = subject;
  return {
    kind: "child",
    id: pupilId,
    group: "pupil",
    sixteen,
    ...(guardians && { guardians }),
  };
}

/** Who asks about whom, as far as the account says it; for the rest the privacy officer finds out. */
export async function peopleOf(
  database: Database,
  {
    reference,
    role,
    sent,
  }: { readonly reference: string; readonly role: Role; readonly sent: SentRequest },
): Promise<Pick<DataSubjectRequest, "subject" | "requester">> {
  const account = personOf(role)?.id;
  const unknown = nobodyKnown(reference);
  switch (sent.requester) {
    case "subject":
      return {
        subject: (role === "pupil" && (await subjectOf(database, sem))) || unknown,
        requester: { role: "subject" },
      };
    case "guardian":
      return { subject: unknown, requester: { role: "guardian", id: account ?? "unknown" } };
    case "representative":
      return {
        subject: unknown,
        requester: {
          role: "representative",
          id: account ?? "unknown",
          mandateFrom: "subject",
          mandateSeen: "unknown",
        },
      };
  }
}
