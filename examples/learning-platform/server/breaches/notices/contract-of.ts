import type { AffectedBoard } from "@bijsluiter/core/breaches";
import type { boards } from "../../site/tables.ts";

type Contract = typeof boards.$inferSelect;

/**
 * The contract with a board that a report names: by its number where both have one of the same scheme, else by its name.
 * Never by its address: boards may share a mailbox.
 */
export function contractOf(
  { name, administrationNumber }: AffectedBoard,
  contracts: readonly Contract[],
): Contract | undefined {
  return contracts.find((known) =>
    known.scheme === administrationNumber?.scheme
      ? known.number === administrationNumber.value
      : nameOf(known.name) === nameOf(name),
  );
}

const nameOf = (name: string) => name.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
