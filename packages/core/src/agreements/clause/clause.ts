import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { agreementText } from "../document/agreement-text.ts";
import { type BreachTerms, breachTerms } from "./breach-terms.ts";
import { type ClauseId, clauseIds } from "./clause-id.ts";
import { type ControlTerms, controlTerms } from "./control-terms.ts";
import { type DestructionTerms, destructionTerms } from "./destruction-terms.ts";
import { type ProvisionCode, provisionCode } from "./provision-code.ts";
import { type SubProcessorTerms, subProcessorTerms } from "./sub-processor-terms.ts";

interface ClauseFields<Id extends ClauseId> {
  readonly id: Id;
  /** Place in the document, e.g. `"artikel 8"`. */
  readonly reference?: string;
  /** Provisions. Absent: the clause exists and its contents were not recorded, which is not the same as none. */
  readonly says?: readonly ProvisionCode[];
  /** `no`: it may stipulate more than `says`, so what is not in there is unknown. Default `yes`. */
  readonly readInFull?: "yes" | "no";
  /** Text that the parties added. */
  readonly text?: string;
}

/** Clauses whose numbers matter. */
interface ClauseTerms {
  readonly breach: BreachTerms;
  readonly "sub-processors": SubProcessorTerms;
  readonly "retention-destruction": DestructionTerms;
  readonly "security-control": ControlTerms;
}

/** A clause of an agreement: its subject, its provisions and, where they matter, its numbers. */
export type AgreementClause = {
  readonly [Id in ClauseId]: ClauseFields<Id> &
    (Id extends keyof ClauseTerms ? { readonly terms?: ClauseTerms[Id] } : unknown);
}[ClauseId];

const fields = {
  reference: z.exactOptional(nameText),
  says: z.exactOptional(z.array(provisionCode).check(maxLength(100))),
  readInFull: z.exactOptional(z.enum(["yes", "no"])),
  text: z.exactOptional(agreementText),
} satisfies Shape<Omit<Extract<AgreementClause, { readonly id: "breach" }>, "id" | "terms">>;
const withTerms = {
  breach: breachTerms,
  "sub-processors": subProcessorTerms,
  "retention-destruction": destructionTerms,
  "security-control": controlTerms,
};
const termed = Object.entries(withTerms).map(([id, terms]) =>
  z.strictObject({ id: z.literal(id), ...fields, terms: z.exactOptional(terms) }),
);
const plain = clauseIds.filter((id) => !Object.hasOwn(withTerms, id));

/** Checks an {@link AgreementClause}. */
export const agreementClause: z.ZodMiniType<AgreementClause> = z.discriminatedUnion("id", [
  z.strictObject({ id: z.enum(plain), ...fields }),
  ...termed,
]) as unknown as z.ZodMiniType<AgreementClause>;
