import * as z from "zod/mini";
import type { Day } from "../../../shared/dates/day.ts";
import { eventDay } from "../../../shared/dates/event-time.ts";
import type { Shape } from "../../../shared/shape.ts";

/**
 * Legal basis of a transfer of personal data out of the EEA.
 *
 * - `adequacy`: a decision on the country (GDPR art. 45); some cover certain recipients only.
 * - `dpf`: the decision on the United States, for recipients that are certified under the Data Privacy Framework.
 * - `scc-2021-914`: the Commission's standard clauses; `module` 1-4 says who exports to whom.
 * - `bcr`: binding corporate rules (art. 47).
 * - `derogation-49`: an exception for one case, not for a service that runs all year.
 */
export type TransferBasis =
  | { readonly kind: "adequacy"; readonly checkedOn?: Day }
  | { readonly kind: "dpf"; readonly checkedOn?: Day }
  | { readonly kind: "scc-2021-914"; readonly module: 1 | 2 | 3 | 4; readonly assessedOn?: Day }
  | { readonly kind: "bcr"; readonly assessedOn?: Day }
  | { readonly kind: "derogation-49" };

const assessedOn = z.exactOptional(eventDay);
const checkedOn = z.exactOptional(eventDay);

/**
 * Checks a {@link TransferBasis}. `assessedOn`: day of the transfer impact assessment; `checkedOn`: of the look
 * whether the recipient is covered.
 */
export const transferBasis: z.ZodMiniType<TransferBasis> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("adequacy"), checkedOn } satisfies Shape<
    Extract<TransferBasis, { readonly kind: "adequacy" }>
  >),
  z.strictObject({ kind: z.literal("dpf"), checkedOn } satisfies Shape<
    Extract<TransferBasis, { readonly kind: "dpf" }>
  >),
  z.strictObject({
    kind: z.literal("scc-2021-914"),
    module: z.literal([1, 2, 3, 4]),
    assessedOn,
  } satisfies Shape<Extract<TransferBasis, { readonly kind: "scc-2021-914" }>>),
  z.strictObject({ kind: z.literal("bcr"), assessedOn } satisfies Shape<
    Extract<TransferBasis, { readonly kind: "bcr" }>
  >),
  z.strictObject({ kind: z.literal("derogation-49") } satisfies Shape<
    Extract<TransferBasis, { readonly kind: "derogation-49" }>
  >),
]);
