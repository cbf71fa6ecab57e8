import type { Day } from "../../../shared/dates/day.ts";
import type { PrivacyInsert } from "../../privacy-insert.ts";
import { type Found, when } from "../insert-finding.ts";
import { checkTransfer } from "./check-transfer.ts";

/** Who gets data and is no sub-processor: which data, and in which country. */
export function checkRecipients(
  { recipients = [], personalData }: PrivacyInsert,
  asOf: Day,
): readonly Found[] {
  const declared = new Set(personalData.map(({ category }) => category));
  return recipients.flatMap(({ categories, country, transfer }, index) => {
    const where = ["recipients", index] as const;
    return [
      ...when(categories.length === 0, {
        code: "recipient-data-missing",
        where: [...where, "categories"],
      }),
      ...categories.flatMap((about, at) =>
        when(!declared.has(about), {
          code: "recipient-data-undeclared",
          where: [...where, "categories", at],
          about,
        }),
      ),
      ...(country
        ? checkTransfer(
            { country, transfer, where: [...where, "country"], role: "controller" },
            asOf,
          )
        : []),
    ];
  });
}
