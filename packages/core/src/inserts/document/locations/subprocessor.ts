import * as z from "zod/mini";
import { nameText } from "../../../parties/name-text.ts";
import type { Day } from "../../../shared/dates/day.ts";
import { eventDay } from "../../../shared/dates/event-time.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { webAddress } from "../../../shared/text/web-address.ts";
import { type CountryCode, countryCode } from "../../../vocabulary/country-code.ts";
import { type DataCategoryCode, dataCategoryCode } from "../../../vocabulary/data-category-code.ts";
import {
  type DataSubjectCategoryCode,
  dataSubjectCategoryCode,
} from "../../../vocabulary/data-subject-category-code.ts";
import { type CertificateClaim, certificateClaim } from "../certificate-claim.ts";
import { insertText } from "../insert-text.ts";
import { type PlainWords, plainWords } from "../plain-words.ts";
import { type InsertAnswer, insertAnswer } from "../use/answer.ts";
import { type TransferBasis, transferBasis } from "./transfer-basis.ts";

/** Status of the agreement with a sub-processor. */
export interface SubprocessorAgreement {
  /** `to-verify`: stated to exist, not seen. */
  readonly status: "in-place" | "to-verify" | "none" | "unknown";
  readonly url?: string;
  /** Day on which the agreement was last read. */
  readonly checkedOn?: Day;
}

/** Whether data is encrypted in transit and at rest. */
export interface EncryptionClaims {
  readonly inTransit: InsertAnswer;
  readonly atRest: InsertAnswer;
}

/** An organisation that the processor engages (*subverwerker*): one row of section F. */
export interface Subprocessor {
  readonly name: string;
  /** Country where it is established. */
  readonly seat?: CountryCode;
  /** Service to the processor. */
  readonly service: string;
  /** The service in other words. */
  readonly plain?: PlainWords;
  /** Kinds of data it handles; empty when the insert does not say. */
  readonly categories: readonly DataCategoryCode[];
  /** Groups of people that the data is about; empty when the insert does not say. */
  readonly subjects: readonly DataSubjectCategoryCode[];
  /** Countries of processing; empty when the insert does not say. */
  readonly countries: readonly CountryCode[];
  readonly place?: string;
  /** Countries from which it may access the data, besides `countries`. */
  readonly accessFrom?: readonly CountryCode[];
  /** For the countries outside the EEA. */
  readonly transfer?: TransferBasis;
  /** Other safeguards, e.g. a certificate. */
  readonly safeguards?: string;
  readonly encryption?: EncryptionClaims;
  readonly certificates?: readonly CertificateClaim[];
  readonly agreement: SubprocessorAgreement;
}

/** Checks a {@link Subprocessor}. */
export const subprocessor: z.ZodMiniType<Subprocessor> = z.strictObject({
  name: nameText,
  seat: z.exactOptional(countryCode),
  service: insertText,
  plain: z.exactOptional(plainWords),
  categories: z.array(dataCategoryCode).check(maxLength(100)),
  subjects: z.array(dataSubjectCategoryCode).check(maxLength(20)),
  countries: z.array(countryCode).check(maxLength(300)),
  place: z.exactOptional(insertText),
  accessFrom: z.exactOptional(z.array(countryCode).check(maxLength(300))),
  transfer: z.exactOptional(transferBasis),
  safeguards: z.exactOptional(insertText),
  encryption: z.exactOptional(
    z.strictObject({
      inTransit: insertAnswer,
      atRest: insertAnswer,
    } satisfies Shape<EncryptionClaims>),
  ),
  certificates: z.exactOptional(z.array(certificateClaim).check(maxLength(50))),
  agreement: z.strictObject({
    status: z.enum(["in-place", "to-verify", "none", "unknown"]),
    url: z.exactOptional(webAddress),
    checkedOn: z.exactOptional(eventDay),
  } satisfies Shape<SubprocessorAgreement>),
} satisfies Shape<Subprocessor>);
