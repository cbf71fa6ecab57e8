import * as z from "zod/mini";
import type { Shape } from "../shared/shape.ts";
import { textThat } from "../shared/text/text-that.ts";
import { type Address, address } from "./address.ts";
import { isKvkNumber } from "./is-kvk-number.ts";
import { isOin } from "./is-oin.ts";
import { nameText } from "./name-text.ts";

/** Any organisation: a sub-processor, a certifying body, a party of an agreement. */
export interface Organisation {
  readonly name: string;
  /** E.g. `"B.V."` or `"stichting"`, when the name does not say it. */
  readonly legalForm?: string;
  readonly address?: Address;
  /** KvK number, see {@link isKvkNumber}. */
  readonly kvk?: string;
  /** Number for traffic with the government, see {@link isOin}. */
  readonly oin?: string;
}

/** Checks an {@link Organisation}. */
export const organisation: z.ZodMiniType<Organisation> = z.strictObject({
  name: nameText,
  legalForm: z.exactOptional(nameText),
  address: z.exactOptional(address),
  kvk: z.exactOptional(textThat(isKvkNumber, "kvk")),
  oin: z.exactOptional(textThat(isOin, "oin")),
} satisfies Shape<Organisation>);
