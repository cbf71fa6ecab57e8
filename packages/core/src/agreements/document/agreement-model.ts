import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import { agreementModelRows as rows } from "../data/agreement-models.ts";

/** Code of the model text of an agreement, e.g. `"model-4.0"`; `"own"` for any other. */
export type AgreementModelCode = (typeof rows)[number]["code"];

/** Checks an {@link AgreementModelCode}. */
export const agreementModelCode: z.ZodMiniType<AgreementModelCode> = z.enum(
  rows.map(({ code }) => code),
);

/** A text that an agreement can follow. */
export interface AgreementModel {
  readonly code: AgreementModelCode;
  /** Version of the sector's covenant it belongs to. */
  readonly covenant?: string;
  /** Day from which new and renewed agreements take a later model. */
  readonly supersededOn?: Day;
  /** `verifiedOn: null`: its text was not read. */
  readonly basis: LegalSource;
}

/** Every {@link AgreementModel}. */
export const agreementModels: readonly AgreementModel[] = rows;

/** The row of one model. */
export const modelOf = (code: AgreementModelCode): AgreementModel | undefined =>
  agreementModels.find((model) => model.code === code);
