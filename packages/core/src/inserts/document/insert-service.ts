import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { insertText } from "./insert-text.ts";
import { type PlainWords, plainWords } from "./plain-words.ts";

/** Role of the supplier for one processing: it may differ from one service to the next. */
export type ServiceRole = "processor" | "controller" | "joint-controller";

/** Checks a {@link ServiceRole}. */
export const serviceRole: z.ZodMiniType<ServiceRole> = z.enum([
  "processor",
  "controller",
  "joint-controller",
]);

interface ServiceFields {
  /** Unique in the insert. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** The description in other words. */
  readonly plain?: PlainWords;
  /** Role of the supplier here. Only a processor needs the agreement. */
  readonly role: ServiceRole;
  /** Reason why the supplier is not a processor, e.g. a statutory task of its own. */
  readonly roleReason?: string;
}

/** Processing that belongs to the product: every user of the product has it. */
export interface InseparableService extends ServiceFields {
  readonly kind: "inseparable";
}

/** Processing that the school may order separately. */
export interface OptionalService extends ServiceFields {
  readonly kind: "optional";
  /** Whether the board ordered it; `unknown` until the board decides. */
  readonly ordered: "yes" | "no" | "unknown";
}

/** One processing (*dienst*) of section B. */
export type InsertService = InseparableService | OptionalService;

const fields = {
  id: codeName,
  name: insertText,
  description: z.exactOptional(insertText),
  plain: z.exactOptional(plainWords),
  role: serviceRole,
  roleReason: z.exactOptional(insertText),
} satisfies Shape<ServiceFields>;

/** Checks an {@link InsertService}. */
export const insertService: z.ZodMiniType<InsertService> = z.discriminatedUnion("kind", [
  z.strictObject({
    ...fields,
    kind: z.literal("inseparable"),
  } satisfies Shape<InseparableService>),
  z.strictObject({
    ...fields,
    kind: z.literal("optional"),
    ordered: z.enum(["yes", "no", "unknown"]),
  } satisfies Shape<OptionalService>),
]);
