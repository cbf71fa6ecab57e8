import { purposes as listed, type PurposeCode } from "../../vocabulary/purpose.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { type Found, when } from "./insert-finding.ts";

/** Whether each purpose is in the covenant's list for one of the products. A family that is not known proves nothing. */
export function checkPurposes({ purposes, products }: PrivacyInsert): readonly Found[] {
  const families = new Set(products.map(({ family }) => family));
  const unknown = families.has(undefined);
  const isListed = (code: PurposeCode) =>
    unknown ||
    listed.some((row) => row.code === code && row.families.some((family) => families.has(family)));
  return [
    ...when(purposes.length === 0, { code: "purpose-missing", where: ["purposes"] }),
    ...products.flatMap(({ family }, index) =>
      when(family === undefined, { code: "family-unknown", where: ["products", index, "family"] }),
    ),
    ...purposes.flatMap(({ code, deviation }, index) => [
      ...when(deviation === undefined && (code === "own" || !isListed(code)), {
        code: "purpose-outside-list",
        where: ["purposes", index],
        about: code,
      }),
      ...when(deviation !== undefined && !unknown && code !== "own" && isListed(code), {
        code: "deviation-not-needed",
        where: ["purposes", index, "deviation"],
        about: code,
      }),
    ]),
  ];
}
