import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { beLicencePlate } from "./be-licence-plate.ts";
import { dkCprNumber } from "./dk-cpr-number.ts";
import { euVatNumber } from "./eu-vat-number.ts";
import { fiHetu } from "./fi-hetu.ts";
import { grAmka } from "./gr-amka.ts";
import { grTaxId } from "./gr-tax-id.ts";
import { kennitala } from "./kennitala.ts";
import { machineReadableZone } from "./machine-readable-zone.ts";
import { personName } from "./person-name.ts";
import { ptTaxId } from "./pt-tax-id.ts";
import { pupilNumber } from "./pupil-number.ts";
import { sePersonnummer } from "./se-personnummer.ts";
import { streetAddress } from "./street-address.ts";
import { studentNumber } from "./student-number.ts";

/**
 * Kinds beside {@link allKinds}: `createScanner` does not include them, so that a page without them stays small. Health
 * words are a separate kind, {@link healthWord}, which is in no list.
 *
 * @example
 * ```ts
 * import { allKinds, createScannerOf, moreKinds } from "@bijsluiter/core/pii";
 *
 * const scanner = createScannerOf([...allKinds, ...moreKinds]);
 * scanner.scan("Beste mevrouw Jansen,"); // => [{ kind: "person-name", start: 14, end: 20, confidence: 85 }]
 * ```
 */
export const moreKinds = deepFreeze([
  personName,
  streetAddress,
  pupilNumber,
  studentNumber,
  machineReadableZone,
  euVatNumber,
  beLicencePlate,
  dkCprNumber,
  fiHetu,
  grAmka,
  grTaxId,
  kennitala,
  ptTaxId,
  sePersonnummer,
]) satisfies readonly Kind[];
