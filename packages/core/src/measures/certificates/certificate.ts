import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { visibleText } from "../../shared/text/visible-text.ts";
import { webAddress } from "../../shared/text/web-address.ts";

/** Surveillance audit by the certification body. */
export interface Surveillance {
  readonly dueOn: Day;
  /** Day on which it took place; absent while it has not. */
  readonly doneOn?: Day;
  /** `major`: a nonconformity that puts the certificate at risk. */
  readonly result?: "ok" | "minor" | "major";
}

/** The party that gave a certificate. */
export interface CertifyingBody {
  readonly name: string;
  /** Accreditation body, e.g. `"RvA"`; `"none"` when there is none. Absent: not known. */
  readonly accreditation?: string;
  readonly accreditationNumber?: string;
}

/** Scope in time of an auditor's report, such as SOC 2: type 1 covers a point in time, type 2 a period. */
export interface AttestationReport {
  readonly type: "1" | "2";
  readonly from?: Day;
  readonly to: Day;
}

/** Certificate, report or authorisation that a supplier refers to. The document itself is stored elsewhere. */
export interface Certificate {
  /** Id by which evidence refers to it; unique in one set. */
  readonly id?: string;
  /** E.g. `"ISO/IEC 27001"`, `"NEN 7510-1"`, `"SOC 2"`. */
  readonly standard: string;
  /** Year of the edition, e.g. `"2022"`. */
  readonly edition?: string;
  /** Part of a standard that has parts, e.g. `"1"` of NEN 7510. */
  readonly part?: string;
  /** Number by which the certifying body knows it. */
  readonly number?: string;
  /** Legal person that it was given to. */
  readonly holder?: string;
  /** Scope: a certificate seldom covers a whole company. */
  readonly scope?: string;
  readonly body?: CertifyingBody;
  /** First day of the first certificate, as claimed. */
  readonly certifiedSince?: Day;
  readonly issuedOn?: Day;
  /** Last day on which it holds. */
  readonly validUntil?: Day;
  /** Day of the next surveillance audit. */
  readonly nextSurveillanceOn?: Day;
  readonly surveillance?: readonly Surveillance[];
  /** Status according to the certification body; default `valid`. */
  readonly status?: "valid" | "suspended" | "withdrawn";
  readonly report?: AttestationReport;
  readonly url?: string;
}

const scopeText = z.string().check(z.trim(), minLength(1), maxLength(10_000), visibleText(1));

/** Checks a {@link Certificate}. */
export const certificate: z.ZodMiniType<Certificate> = z.strictObject({
  id: z.exactOptional(idText),
  standard: nameText,
  edition: z.exactOptional(nameText),
  part: z.exactOptional(nameText),
  number: z.exactOptional(nameText),
  holder: z.exactOptional(nameText),
  scope: z.exactOptional(scopeText),
  body: z.exactOptional(
    z.strictObject({
      name: nameText,
      accreditation: z.exactOptional(nameText),
      accreditationNumber: z.exactOptional(nameText),
    } satisfies Shape<CertifyingBody>),
  ),
  certifiedSince: z.exactOptional(eventDay),
  issuedOn: z.exactOptional(eventDay),
  validUntil: z.exactOptional(eventDay),
  nextSurveillanceOn: z.exactOptional(eventDay),
  surveillance: z.exactOptional(
    z
      .array(
        z.strictObject({
          dueOn: eventDay,
          doneOn: z.exactOptional(eventDay),
          result: z.exactOptional(z.enum(["ok", "minor", "major"])),
        } satisfies Shape<Surveillance>),
      )
      .check(maxLength(50)),
  ),
  status: z.exactOptional(z.enum(["valid", "suspended", "withdrawn"])),
  report: z.exactOptional(
    z.strictObject({
      type: z.enum(["1", "2"]),
      from: z.exactOptional(eventDay),
      to: eventDay,
    } satisfies Shape<AttestationReport>),
  ),
  url: z.exactOptional(webAddress),
} satisfies Shape<Certificate>);
