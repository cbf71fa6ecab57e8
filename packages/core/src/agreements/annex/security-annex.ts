import * as z from "zod/mini";
import { type Contact, contact } from "../../parties/contact.ts";
import { nameText } from "../../parties/name-text.ts";
import type { Shape } from "../../shared/shape.ts";
import { certificationSchemes } from "../data/certification-schemes.ts";
import { agreementText } from "../document/agreement-text.ts";
import { type AgreementCertificate, agreementCertificate } from "./agreement-certificate.ts";

/** How much is at stake: *laag*, *midden*, *hoog*. */
export type SecurityLevel = "low" | "medium" | "high";

/** What was decided for one product: availability, integrity, confidentiality (*BIV*). */
export interface SecurityClassification {
  /** Name of the product; all of them when left out. */
  readonly product?: string;
  readonly availability: SecurityLevel;
  readonly integrity: SecurityLevel;
  readonly confidentiality: SecurityLevel;
}

/** How incidents are handled: the headings of the sector's security annex. */
export interface IncidentProcedure {
  /** How they are watched for and recognised. */
  readonly monitoring: string;
  /** Who tells whom, how, and within what time. */
  readonly informing: string;
  /** What a notice tells at the least. */
  readonly contents: string;
}

/** Annex 2 (*beveiligingsbijlage*), no more of it than an agreement refers to. */
export interface SecurityAnnex {
  readonly measures: readonly string[];
  readonly classification: readonly SecurityClassification[];
  /** Version of the sector's scheme that the levels follow; absent when it names none. */
  readonly schemeVersion?: (typeof certificationSchemes)[number]["version"];
  readonly certificates: readonly AgreementCertificate[];
  readonly incidentProcedure?: IncidentProcedure;
  /** Whom to reach when something happens. */
  readonly incidentContact?: Contact;
}

const level = z.enum(["low", "medium", "high"]);

/** Checks a {@link SecurityAnnex}. */
export const securityAnnex: z.ZodMiniType<SecurityAnnex> = z.strictObject({
  measures: z.array(agreementText).check(z.maxLength(200)),
  classification: z
    .array(
      z.strictObject({
        product: z.exactOptional(nameText),
        availability: level,
        integrity: level,
        confidentiality: level,
      } satisfies Shape<SecurityClassification>),
    )
    .check(z.maxLength(100)),
  schemeVersion: z.exactOptional(z.enum(certificationSchemes.map(({ version }) => version))),
  certificates: z.array(agreementCertificate).check(z.maxLength(50)),
  incidentProcedure: z.exactOptional(
    z.strictObject({
      monitoring: agreementText,
      informing: agreementText,
      contents: agreementText,
    } satisfies Shape<IncidentProcedure>),
  ),
  incidentContact: z.exactOptional(contact),
} satisfies Shape<SecurityAnnex>);
