import type { Day } from "../../shared/day.ts";
import { transferNeed } from "../../vocabulary/transfers/transfer-need.ts";
import type { Subprocessor } from "../document/locations/subprocessor.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { checkTransfer } from "./check-transfer.ts";
import { type Found, when } from "./insert-finding.ts";

/** Who else handles the data: where, which data, under which agreement. */
export function checkSubprocessors(insert: PrivacyInsert, asOf: Day): readonly Found[] {
  return insert.subprocessors.flatMap((row, index) => {
    const where = ["subprocessors", index] as const;
    return [
      ...checkCountries(row, { asOf, where }),
      ...checkDeclared(row, { insert, where }),
      ...when(["to-verify", "unknown"].includes(row.agreement.status), {
        code: "dpa-not-verified",
        where: [...where, "agreement"],
      }),
      ...when(row.agreement.status === "none", {
        code: "dpa-missing",
        where: [...where, "agreement"],
      }),
    ];
  });
}

function checkCountries(
  { seat, countries, accessFrom, transfer }: Subprocessor,
  { asOf, where }: { readonly asOf: Day; readonly where: Found["where"] },
): readonly Found[] {
  const places = [
    ...countries.map((country, at) => ({ country, where: [...where, "countries", at] })),
    ...(accessFrom ?? []).map((country, at) => ({ country, where: [...where, "accessFrom", at] })),
  ];
  const isAbroad = seat !== undefined && transferNeed(seat, asOf) !== "none-eea";
  const isSilent = accessFrom === undefined && seat !== undefined && !countries.includes(seat);
  return [
    ...when(countries.length === 0, {
      code: "subprocessor-country-missing",
      where: [...where, "countries"],
    }),
    ...places.flatMap((place) => checkTransfer({ ...place, transfer }, asOf)),
    ...when(isAbroad && isSilent, {
      code: "subprocessor-access-unknown",
      where: [...where, "seat"],
      about: seat ?? "",
    }),
  ];
}

function checkDeclared(
  { categories, subjects }: Subprocessor,
  { insert, where }: { readonly insert: PrivacyInsert; readonly where: Found["where"] },
): readonly Found[] {
  const declared = insert.personalData.map(({ category }) => category);
  return [
    ...when(categories.length === 0, {
      code: "subprocessor-data-missing",
      where: [...where, "categories"],
    }),
    ...categories.flatMap((about, at) =>
      when(!declared.includes(about), {
        code: "subprocessor-data-undeclared",
        where: [...where, "categories", at],
        about,
      }),
    ),
    ...subjects.flatMap((about, at) =>
      when(!insert.dataSubjects.includes(about), {
        code: "subject-undeclared",
        where: [...where, "subjects", at],
        about,
      }),
    ),
  ];
}
