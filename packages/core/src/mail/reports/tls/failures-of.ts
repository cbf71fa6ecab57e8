import { tlsCodes } from "../data/report-codes.ts";
import { domainName, ipAddress, knownWord } from "../report/plain-values.ts";
import type { FindingNotes } from "../report/report-finding.ts";
import { MOST_MEMBERS, type TlsFailure } from "../report/tls-report.ts";
import { countIn, textIn } from "./json-members.ts";

/** What failed under a policy, each kind with its number. */
export function failuresOf(
  details: unknown,
  where: readonly (string | number)[],
  notes: FindingNotes,
): readonly TlsFailure[] {
  const list: readonly unknown[] = Array.isArray(details) ? details : [];
  const place = [...where, "failure-details"];
  if (list.length > MOST_MEMBERS) notes.note("rows-left-out", [...place, MOST_MEMBERS]);
  return list.slice(0, MOST_MEMBERS).map((detail, index) => {
    const failure = failureOf(detail);
    if (failure.type === "unknown") notes.note("tls-value-not-known", [...place, index]);
    if (failure.sessions === undefined) notes.note("tls-count-missing", [...place, index]);
    return failure;
  });
}

function failureOf(detail: unknown): TlsFailure {
  const type = knownWord(textIn(detail, "result-type"), tlsCodes.failures) ?? "unknown";
  const sessions = countIn(detail, "failed-session-count");
  const sendingAddress = ipAddress(textIn(detail, "sending-mta-ip"));
  const receivingHost = domainName(textIn(detail, "receiving-mx-hostname"));
  const receivingHelo = textIn(detail, "receiving-mx-helo");
  const receivingAddress = ipAddress(textIn(detail, "receiving-ip"));
  const said = textIn(detail, "failure-reason-code") ?? textIn(detail, "additional-information");
  return {
    type,
    ...(sessions !== undefined && { sessions }),
    ...(sendingAddress !== undefined && { sendingAddress }),
    ...(receivingHost !== undefined && { receivingHost }),
    ...(receivingHelo !== undefined && { receivingHelo }),
    ...(receivingAddress !== undefined && { receivingAddress }),
    ...(said !== undefined && { said }),
  };
}
