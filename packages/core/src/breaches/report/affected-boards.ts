import * as z from "zod/mini";
import {
  type AdministrationNumber,
  administrationNumber,
} from "../../parties/administration-number.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { mailAddress } from "../../shared/text/mail-address.ts";
import { prose } from "./answers/prose.ts";

/** School board whose data is affected. The reporter may not know its number. */
export interface AffectedBoard {
  /** Name that the board uses. */
  readonly name: string;
  /** BRIN, RIO or KvK number, if known. */
  readonly administrationNumber?: AdministrationNumber;
  /** Address for the notice: the contact in the privacy insert. */
  readonly email: string;
}

/** Controllers affected. */
export interface AffectedBoards {
  /** At least one; more than one makes it a generic breach. */
  readonly affected: readonly AffectedBoard[];
}

/** Checks an {@link AffectedBoard}. */
export const affectedBoard: z.ZodMiniType<AffectedBoard> = z.strictObject({
  name: prose(1),
  administrationNumber: z.exactOptional(administrationNumber),
  email: mailAddress,
} satisfies Shape<AffectedBoard>);

/** Largest number of boards; more than the country has. */
const MOST_BOARDS = 10_000;

/** Fields of {@link AffectedBoards}. */
export const affectedBoardsFields = {
  affected: z.array(affectedBoard).check(minLength(1), maxLength(MOST_BOARDS)),
} satisfies Shape<AffectedBoards>;
