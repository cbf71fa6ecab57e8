import * as z from "zod/mini";
import type { Shape } from "../shared/shape.ts";
import { mailAddress } from "../shared/text/mail-address.ts";
import { type AdministrationNumber, administrationNumber } from "./administration-number.ts";
import { nameText } from "./name-text.ts";

/** A school board (*bevoegd gezag*): the controller of all its schools, and the one who signs. */
export interface Board {
  readonly name: string;
  readonly administrationNumber: AdministrationNumber;
  /** Address for notices to the board. */
  readonly email: string;
}

/** Checks a {@link Board}. */
export const board: z.ZodMiniType<Board> = z.strictObject({
  name: nameText,
  administrationNumber,
  email: mailAddress,
} satisfies Shape<Board>);
