import {
  type AuthorityNotice,
  type BreachFile,
  type BreachState,
  breachFileOf,
  breachFileState,
  breachState,
  type SealedEntry,
  toDpv,
  toEdpbTemplate,
  toVeris,
} from "@bijsluiter/core/breaches";
import { supplier } from "../../supplier.ts";

/** Formats in which one breach goes out, each with its media type. */
export const breachFormats = {
  edpb: "application/json",
  dpv: "application/ld+json",
  veris: "application/json",
} as const;

/** One of {@link breachFormats}. */
export type BreachFormat = keyof typeof breachFormats;

/** What a file needs beside the breach. */
interface FileFacts {
  readonly sentAt: string;
  /** Board on whose behalf the authority is told. */
  readonly board: { readonly name: string; readonly email: string } | undefined;
}

/** One breach as an exchange file. What nobody knows yet is left out, and the EDPB file names it as missing. */
export function breachFileFor(
  format: BreachFormat,
  entries: readonly SealedEntry[],
  facts: FileFacts,
): object {
  const plain = entries.map(({ entry }) => entry);
  const state = breachState(plain);
  const file = breachFileOf(plain);
  switch (format) {
    case "edpb":
      return toEdpbTemplate(noticeFor(state, file, facts));
    case "dpv":
      return toDpv(exportedOf(state, file));
    case "veris":
      return toVeris(state.report, { incidentId: state.reference, status: statusOf(file) });
  }
}

function exportedOf({ reference, report }: BreachState, file: BreachFile) {
  const { facts, reasonsForDelay } = breachFileState(file);
  const phases = file.events.flatMap(({ step }) =>
    step.kind === "notify-authority" ? [step.phase === "initial" ? "initial" : "phased"] : [],
  );
  return {
    reference,
    report,
    ...(facts && { facts }),
    notices: [...new Set(phases)] as readonly ("initial" | "phased")[],
    isDelayJustified: reasonsForDelay !== undefined,
  };
}

function statusOf(file: BreachFile): "Confirmed" | "Suspected" | "False positive" {
  const { status } = breachFileState(file);
  if (status === "not-a-breach") return "False positive";
  return status === "suspected" || status === "triaging" || status === "new"
    ? "Suspected"
    : "Confirmed";
}

function noticeFor(
  { reference, report }: BreachState,
  file: BreachFile,
  { sentAt, board }: FileFacts,
): AuthorityNotice {
  const { notifiedAt, awareAt, decision, police, peopleInformedAt, reasonsForDelay } =
    breachFileState(file);
  const own = { name: supplier.from.name, email: supplier.from.address };
  const exception = decision?.exception;
  return {
    phase: notifiedAt === undefined ? "new" : "supplement",
    ...(notifiedAt !== undefined && { earlierReference: filedUnder(file) ?? reference }),
    reference,
    controller: board
      ? { name: board.name, contact: { name: board.name, email: board.email } }
      : { name: supplier.name, contact: own },
    reporter: { contact: report.contact?.reporter ?? own, function: "authorisedOrOther" },
    processor: { name: supplier.name, contact: own },
    report,
    awareAt: awareAt ?? report.timeline.awareAt ?? report.timeline.discoveredAt,
    sentAt,
    ...(reasonsForDelay !== undefined && { reasonsForDelay }),
    ...(decision && { assessment: { risk: decision.risk, reasons: decision.reasons } }),
    ...((peopleInformedAt !== undefined || exception) && {
      people: {
        ...(peopleInformedAt !== undefined && { informedAt: peopleInformedAt }),
        ...(exception && { exception }),
      },
    }),
    crossBorder: "unknown",
    police: police?.reported ?? "unknown",
  };
}

/** The number that the authority gave. */
function filedUnder({ events }: BreachFile): string | undefined {
  return events
    .map(({ step }) => (step.kind === "notify-authority" ? step.authorityReference : undefined))
    .findLast((number) => number !== undefined);
}
