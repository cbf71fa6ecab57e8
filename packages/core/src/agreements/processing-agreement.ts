import * as z from "zod/mini";
import { type Subprocessor, subprocessor } from "../inserts/index.ts";
import { nameText } from "../parties/name-text.ts";
import type { Day } from "../shared/dates/day.ts";
import { eventDay } from "../shared/dates/event-time.ts";
import { rule } from "../shared/issues/rule.ts";
import { repeatedIds } from "../shared/repeated-ids.ts";
import { maxLength } from "../shared/schema/max-length.ts";
import { schemaAddress } from "../shared/schema/schema-address.ts";
import type { Shape } from "../shared/shape.ts";
import { type AgreementAnnex, agreementAnnex } from "./annex/agreement-annex.ts";
import { type AgreementClause, agreementClause } from "./clause/clause.ts";
import { type AgreementModelCode, agreementModelCode } from "./document/agreement-model.ts";
import { type AgreementTerm, agreementTerm } from "./document/agreement-term.ts";
import { type CovenantRole, covenantRole } from "./document/covenant-role.ts";
import { type Deviation, deviation } from "./document/deviation.ts";
import { type ProviderExit, providerExit } from "./document/provider-exit.ts";
import { type UnderlyingAgreement, underlyingAgreement } from "./document/underlying-agreement.ts";
import { type AgreementStatus, agreementStatus } from "./life-cycle/agreement-status.ts";
import {
  type AgreementDestruction,
  type AgreementEnding,
  agreementDestruction,
  agreementEnding,
} from "./life-cycle/ending.ts";
import { type HistoryEntry, historyEntry } from "./life-cycle/history-entry.ts";
import { type AgreementSignature, agreementSignature } from "./life-cycle/signature.ts";
import {
  type AgreementBoard,
  type AgreementSupplier,
  agreementBoard,
  agreementSupplier,
} from "./party/agreement-parties.ts";

/**
 * A processing agreement (*verwerkersovereenkomst*) between a board and a supplier, as facts. Facts that a real document
 * may lack are optional: `checkAgreement` reports what is missing, and an unrecorded fact is unknown.
 */
export interface ProcessingAgreement {
  /** Address of the JSON Schema that an editor checks the document with; it says nothing of the document. */
  readonly $schema?: string;
  /** Reference by which the parties know it, e.g. `"VO-2026-014"`. */
  readonly id: string;
  /** Version of this text. */
  readonly version: string;
  readonly drawnUpOn: Day;
  /** Title as printed; default: a plain one is made. */
  readonly title?: string;
  readonly model: AgreementModelCode;
  readonly covenant?: CovenantRole;
  readonly controller: AgreementBoard;
  readonly processor: AgreementSupplier;
  /** The contract that this agreement belongs to (*onderliggende overeenkomst*). */
  readonly underlyingAgreement?: UnderlyingAgreement;
  readonly term?: AgreementTerm;
  readonly clauses: readonly AgreementClause[];
  readonly deviations: readonly Deviation[];
  readonly annexes: readonly AgreementAnnex[];
  /** Sub-processors that no privacy insert lists, such as those of a separate annex. */
  readonly subprocessors?: readonly Subprocessor[];
  /** Requirements of the supplier's own providers for leaving. */
  readonly providerExits?: readonly ProviderExit[];
  readonly status: AgreementStatus;
  readonly signatures: readonly AgreementSignature[];
  readonly history: readonly HistoryEntry[];
  /** From the end on. */
  readonly ending?: AgreementEnding;
  /** Record of the destruction of the data. */
  readonly destruction?: AgreementDestruction;
}

const list = <Item>(item: z.ZodMiniType<Item>, most: number) =>
  z.array(item).check(maxLength(most));

/**
 * Checks a {@link ProcessingAgreement}. Codes of its own: `repeated-id` when a clause or a label of an annex comes twice,
 * and those of its term.
 */
export const processingAgreement: z.ZodMiniType<ProcessingAgreement> = z
  .strictObject({
    $schema: schemaAddress,
    id: nameText,
    version: nameText,
    drawnUpOn: eventDay,
    title: z.exactOptional(nameText),
    model: agreementModelCode,
    covenant: z.exactOptional(covenantRole),
    controller: agreementBoard,
    processor: agreementSupplier,
    underlyingAgreement: z.exactOptional(underlyingAgreement),
    term: z.exactOptional(agreementTerm),
    clauses: list(agreementClause, 50),
    deviations: list(deviation, 200),
    annexes: list(agreementAnnex, 100),
    subprocessors: z.exactOptional(list(subprocessor, 200)),
    providerExits: z.exactOptional(list(providerExit, 100)),
    status: agreementStatus,
    signatures: list(agreementSignature, 100),
    history: list(historyEntry, 1000),
    ending: z.exactOptional(agreementEnding),
    destruction: z.exactOptional(agreementDestruction),
  } satisfies Shape<ProcessingAgreement>)
  .check(
    rule<ProcessingAgreement>(({ clauses, annexes }) => [
      ...repeatedIds(
        clauses.map(({ id }) => id),
        (index) => ["clauses", index, "id"],
      ),
      ...repeatedIds(
        annexes.map(({ label }) => label),
        (index) => ["annexes", index, "label"],
      ),
    ]),
  );
