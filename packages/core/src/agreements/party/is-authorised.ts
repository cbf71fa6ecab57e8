import type { AgreementBoard, AgreementSupplier } from "./agreement-parties.ts";
import type { Representative } from "./representative.ts";

/**
 * Whether somebody may judge or sign for a party. The representative may do all; others what their mandate says. Where no
 * mandate is for judging, anyone of the party may judge: that binds nobody.
 */
export function isAuthorised(
  { representative, mandates = [] }: AgreementBoard | AgreementSupplier,
  act: "assess" | "sign",
  somebody: Representative,
): boolean {
  const mandated = mandates.filter(({ may }) => may.includes(act));
  if (act === "assess" && mandated.length === 0) return true;
  return [...(representative ? [representative] : []), ...mandated].some(
    (person) => person.name === somebody.name && person.function === somebody.function,
  );
}
