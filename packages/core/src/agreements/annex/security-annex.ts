import * as z from "zod/mini";
import {
  type Certificate,
  certificate,
  confidentialityLevel,
  type SecurityLevels,
  securityLevel,
} from "../../measures/index.ts";
import { type Contact, contact } from "../../parties/contact.ts";
import { nameText } from "../../parties/name-text.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { certificationSchemes } from "../data/certification-schemes.ts";
import { agreementText } from "../document/agreement-text.ts";

/** Classification of one product: availability, integrity, confidentiality (*BIV*). */
export interface SecurityClassification extends SecurityLevels {
  /** Name of the product; default: all of them. */
  readonly product?: string;
}

/** Incident procedure: the headings of the sector's security annex. */
export interface IncidentProcedure {
  /** Monitoring and detection of incidents. */
  readonly monitoring: string;
  /** Sender, recipient, channel and term of notices. */
  readonly informing: string;
  /** Minimum contents of a notice. */
  readonly contents: string;
}

/** A version of the sector's scheme for certification. */
export type SchemeVersion = (typeof certificationSchemes)[number]["version"];

/** Annex 2 (*beveiligingsbijlage*), limited to what an agreement refers to. */
export interface SecurityAnnex {
  readonly measures: readonly string[];
  readonly classification: readonly SecurityClassification[];
  /** Version of the sector's scheme that the levels follow; absent when it names none. */
  readonly schemeVersion?: SchemeVersion;
  readonly certificates: readonly Certificate[];
  readonly incidentProcedure?: IncidentProcedure;
  /** Contact for incidents. */
  readonly incidentContact?: Contact;
}

/** Checks a {@link SchemeVersion}. */
export const schemeVersion: z.ZodMiniType<SchemeVersion> = z.enum(
  certificationSchemes.map(({ version }) => version),
);

/** Checks an {@link IncidentProcedure}. */
export const incidentProcedure: z.ZodMiniType<IncidentProcedure> = z.strictObject({
  monitoring: agreementText,
  informing: agreementText,
  contents: agreementText,
} satisfies Shape<IncidentProcedure>);

/** Checks a {@link SecurityAnnex}. */
export const securityAnnex: z.ZodMiniType<SecurityAnnex> = z.strictObject({
  measures: z.array(agreementText).check(maxLength(200)),
  classification: z
    .array(
      z.strictObject({
        product: z.exactOptional(nameText),
        availability: securityLevel,
        integrity: securityLevel,
        confidentiality: confidentialityLevel,
      } satisfies Shape<SecurityClassification>),
    )
    .check(maxLength(100)),
  schemeVersion: z.exactOptional(schemeVersion),
  certificates: z.array(certificate).check(maxLength(50)),
  incidentProcedure: z.exactOptional(incidentProcedure),
  incidentContact: z.exactOptional(contact),
} satisfies Shape<SecurityAnnex>);
