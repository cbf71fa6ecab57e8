import * as z from "zod/mini";
import { provisions } from "../data/provisions.ts";

/** One duty or right that a clause can stipulate, e.g. `"right-to-object"`. */
export type ProvisionCode = (typeof provisions)[number]["code"];

/** Every {@link ProvisionCode}, clause by clause. */
export const provisionCodes: readonly ProvisionCode[] = provisions.map(({ code }) => code);

/** Checks a {@link ProvisionCode}. */
export const provisionCode: z.ZodMiniType<ProvisionCode> = z.enum(provisionCodes);
