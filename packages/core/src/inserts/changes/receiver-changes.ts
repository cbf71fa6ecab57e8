import { listChanges } from "../../shared/changes/list-changes.ts";
import { sameJson } from "../../shared/changes/same-json.ts";
import type { CountryCode } from "../../vocabulary/country-code.ts";
import type { Subprocessor } from "../document/locations/subprocessor.ts";
import { isInEea } from "../outline/is-in-eea.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import type { ChangeFound, InsertChangeCode } from "./insert-change.ts";

const when = (holds: boolean, code: InsertChangeCode) => (holds ? [code] : []);

/** What changed in the list of sub-processors; a country outside the EEA that one of them newly reaches comes apart. */
export function subprocessorChanges(
  old: PrivacyInsert,
  next: PrivacyInsert,
): readonly ChangeFound[] {
  const rest = ({ agreement: _, ...row }: Subprocessor) => row;
  return [
    ...listChanges({
      field: "subprocessors",
      before: old.subprocessors,
      after: next.subprocessors,
      nameOf: ({ name }) => name,
      about: ({ name }) => name,
      added: () => "subprocessor-added" as const,
      removed: () => "subprocessor-removed" as const,
      changed: (a, b) => [
        ...when(!sameJson(rest(a), rest(b)), "subprocessor-changed"),
        ...when(!sameJson(a.agreement, b.agreement), "subprocessor-agreement-changed"),
      ],
    }),
    ...reached(next.subprocessors, old.subprocessors, "subprocessor-outside-eea-added"),
    ...reached(old.subprocessors, next.subprocessors, "subprocessor-outside-eea-removed"),
  ];
}

type Rows = PrivacyInsert["subprocessors"];

/** Countries outside the EEA that a sub-processor reaches in one version and not in the other. */
function reached(
  rows: Rows,
  others: Rows,
  code: "subprocessor-outside-eea-added" | "subprocessor-outside-eea-removed",
): readonly ChangeFound[] {
  const known = new Set(
    others.flatMap((row) => outside(row).map((country) => `${row.name} ${country}`)),
  );
  return rows.flatMap((row, index) =>
    outside(row)
      .filter((country) => !known.has(`${row.name} ${country}`))
      .map((country) => ({ code, where: ["subprocessors", index], about: row.name, country })),
  );
}

/** Where it has the data or looks at them, and where it is established: there it can be told to hand them over. */
const outside = ({ countries, accessFrom = [], seat }: Subprocessor): readonly CountryCode[] =>
  [...new Set([...countries, ...accessFrom, ...(seat ? [seat] : [])])].filter(
    (country) => !isInEea(country),
  );

/** What changed in the list of others who get data. */
export const recipientChanges = (old: PrivacyInsert, next: PrivacyInsert) =>
  listChanges({
    field: "recipients",
    before: old.recipients ?? [],
    after: next.recipients ?? [],
    nameOf: ({ name, role }) => `${role} ${name}`,
    about: ({ name }) => name,
    added: () => "recipient-added" as const,
    removed: () => "recipient-removed" as const,
    changed: (a, b) => when(!sameJson(a, b), "recipient-changed"),
  });
