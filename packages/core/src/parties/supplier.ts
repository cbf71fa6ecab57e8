import * as z from "zod/mini";
import type { Shape } from "../shared/shape.ts";
import { textThat } from "../shared/text/text-that.ts";
import { isKvkNumber } from "./is-kvk-number.ts";
import { nameText } from "./name-text.ts";

/** The processor (*verwerker*) that a board signs an agreement with. */
export interface Supplier {
  /** Producer of the product (*leverancier*) or distributor of products of other parties (*distributeur*). */
  readonly kind: "supplier" | "distributor";
  readonly name: string;
  /** KvK number, see {@link isKvkNumber}; absent for a company that is not in the Dutch register. */
  readonly kvk?: string;
}

/** Checks a {@link Supplier}. */
export const supplier: z.ZodMiniType<Supplier> = z.strictObject({
  kind: z.enum(["supplier", "distributor"]),
  name: nameText,
  kvk: z.exactOptional(textThat(isKvkNumber, "kvk")),
} satisfies Shape<Supplier>);
