import { addPeriod } from "../../../calendar/periods/add-period.ts";
import type { Day } from "../../../shared/dates/day.ts";
import { nameKey } from "../../../vocabulary/lists/name-key.ts";
import { transferNeed } from "../../../vocabulary/transfers/transfer-need.ts";
import type { Subprocessor, SubprocessorAgreement } from "../../document/locations/subprocessor.ts";
import type { PrivacyInsert } from "../../privacy-insert.ts";
import { checkCertificates } from "../check-certificates.ts";
import { type Found, when } from "../insert-finding.ts";
import { checkTransfer } from "./check-transfer.ts";

/** Who else handles the data: where, which data, under which agreement. */
export function checkSubprocessors(insert: PrivacyInsert, asOf: Day): readonly Found[] {
  const { subprocessors, subprocessorList } = insert;
  const isKnown = subprocessors.length > 0 ? (subprocessorList ?? "complete") : subprocessorList;
  const before = new Set([nameKey(insert.processor.name)]);
  const rows = subprocessors.flatMap((row, index) => {
    const where = ["subprocessors", index] as const;
    const name = nameKey(row.name);
    const isRepeated = before.has(name);
    before.add(name);
    return [
      ...when(isRepeated, {
        code:
          name === nameKey(insert.processor.name)
            ? "subprocessor-is-processor"
            : "subprocessor-repeated",
        where: [...where, "name"],
      }),
      ...checkCountries(row, { asOf, where }),
      ...checkDeclared(row, { insert, where }),
      ...checkSafety(row, { asOf, where }),
      ...when(["to-verify", "unknown"].includes(row.agreement.status), {
        code: "dpa-not-verified",
        where: [...where, "agreement"],
      }),
      ...when(row.agreement.status === "none", {
        code: "dpa-missing",
        where: [...where, "agreement"],
      }),
      ...checkReading(row.agreement, { asOf, where: [...where, "agreement"] }),
    ];
  });
  return [
    ...when(isKnown !== "complete", { code: "subprocessors-unknown", where: ["subprocessors"] }),
    ...rows,
  ];
}

/** An agreement that was read so long ago may be another by now. */
const READ_AGAIN = { years: 2, months: 0, weeks: 0, days: 0 };

function checkReading(
  { status, url, checkedOn }: SubprocessorAgreement,
  { asOf, where }: Place,
): readonly Found[] {
  if (status !== "in-place") return [];
  if (checkedOn === undefined) return when(url === undefined, { code: "dpa-not-seen", where });
  return [
    ...when(checkedOn > asOf, { code: "checked-in-future", where: [...where, "checkedOn"] }),
    ...when(addPeriod(checkedOn, READ_AGAIN) < asOf, {
      code: "dpa-read-long-ago",
      where: [...where, "checkedOn"],
    }),
  ];
}

const checkSafety = (
  { encryption, certificates }: Subprocessor,
  { asOf, where }: Place,
): readonly Found[] => [
  ...when(encryption?.inTransit === "no" || encryption?.atRest === "no", {
    code: "subprocessor-unencrypted",
    where: [...where, "encryption"],
  }),
  ...checkCertificates(certificates, { asOf, where: [...where, "certificates"] }),
];

interface Place {
  readonly asOf: Day;
  readonly where: Found["where"];
}

function checkCountries(
  { seat, countries, accessFrom, transfer }: Subprocessor,
  { asOf, where }: Place,
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
    ...places.flatMap((place) => checkTransfer({ ...place, transfer, role: "subprocessor" }, asOf)),
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
