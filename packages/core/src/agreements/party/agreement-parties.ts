import * as z from "zod/mini";
import { type Address, address } from "../../parties/address.ts";
import { administrationNumber } from "../../parties/administration-number.ts";
import type { Board } from "../../parties/board.ts";
import { isKvkNumber } from "../../parties/is-kvk-number.ts";
import { nameText } from "../../parties/name-text.ts";
import type { Supplier } from "../../parties/supplier.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { mailAddress } from "../../shared/text/mail-address.ts";
import { textThat } from "../../shared/text/text-that.ts";
import { type Mandate, mandate, type Representative, representative } from "./representative.ts";

interface PartyFields {
  /** E.g. `"stichting"` or `"B.V."`. */
  readonly legalForm?: string;
  readonly address?: Address;
  /** Legal representative, who may always sign. */
  readonly representative?: Representative;
  /** Other persons who may judge or sign. When nobody is authorised to judge, any person of the party may. */
  readonly mandates?: readonly Mandate[];
}

/** The board (*bevoegd gezag*): the controller. One agreement covers all its schools. */
export interface AgreementBoard extends Board, PartyFields {}

/** The supplier: the processor (*verwerker*). */
export interface AgreementSupplier extends Supplier, PartyFields {
  /** Address for notices to the supplier. */
  readonly email?: string;
}

/** Role of a party. */
export type PartyRole = "controller" | "processor";

/** Checks a {@link PartyRole}. */
export const partyRole: z.ZodMiniType<PartyRole> = z.enum(["controller", "processor"]);

const partyFields = () =>
  ({
    name: nameText,
    legalForm: z.exactOptional(nameText),
    address: z.exactOptional(address),
    representative: z.exactOptional(representative),
    mandates: z.exactOptional(z.array(mandate).check(maxLength(50))),
  }) satisfies Shape<PartyFields & Pick<AgreementBoard, "name">>;

/** Checks an {@link AgreementBoard}. */
export const agreementBoard: z.ZodMiniType<AgreementBoard> = z.strictObject({
  ...partyFields(),
  administrationNumber,
  email: mailAddress,
} satisfies Shape<AgreementBoard>);

/** Checks an {@link AgreementSupplier}. */
export const agreementSupplier: z.ZodMiniType<AgreementSupplier> = z.strictObject({
  ...partyFields(),
  kind: z.enum(["supplier", "distributor"]),
  kvk: z.exactOptional(textThat(isKvkNumber, "kvk")),
  email: z.exactOptional(mailAddress),
} satisfies Shape<AgreementSupplier>);
