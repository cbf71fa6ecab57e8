import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { idText } from "../../shared/text/id-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { reasonText } from "../../vocabulary/lists/reason-text.ts";
import { type ErasurePlan, erasurePlan } from "../erasure/erasure-plan.ts";

/** Recipient of data of the person. */
export interface DataRecipient {
  readonly id: string;
  readonly name: string;
  readonly role: "recipient" | "sub-processor";
  /** Elements of the inventory whose data was sent to the recipient. */
  readonly elements: readonly string[];
  readonly toldAt?: Instant;
  /** Time at which the recipient confirmed the same action. */
  readonly confirmedAt?: Instant;
  /** Reason why the recipient cannot be informed, or only with disproportionate effort. */
  readonly notTold?: string;
}

/** Notice to one recipient, and its progress. */
export interface RecipientNotice {
  readonly id: string;
  readonly name: string;
  readonly role: DataRecipient["role"];
  /** Elements whose data is erased, anonymised or restricted. */
  readonly elements: readonly string[];
  readonly state: "to-tell" | "told" | "confirmed" | "not-told";
}

const recipients: z.ZodMiniType<readonly DataRecipient[]> = z
  .array(
    z.strictObject({
      id: idText,
      name: plainText,
      role: z.enum(["recipient", "sub-processor"]),
      elements: z.array(codeName).check(maxLength(5000)),
      toldAt: z.exactOptional(eventInstant),
      confirmedAt: z.exactOptional(eventInstant),
      notTold: z.exactOptional(reasonText),
    } satisfies Shape<DataRecipient>),
  )
  .check(maxLength(10_000));

/**
 * Recipients that must be informed of an erasure, and which of them confirmed it. Recipients without a change are
 * omitted. A recipient that was not informed cannot have confirmed, and a sub-processor can always be informed.
 *
 * @throws InvalidInputError for a modified plan.
 * @see GDPR art. 19 and 28(3)(e)
 */
export function recipientNotices(
  plan: ErasurePlan,
  told: readonly DataRecipient[],
): readonly RecipientNotice[] {
  const { lines } = parseInput(erasurePlan, plan);
  const changed = new Set(
    lines
      .filter(({ answer }) => answer === "erase" || answer === "anonymise" || answer === "restrict")
      .map(({ element }) => element),
  );
  return parseInput(recipients, told).flatMap((one) => {
    const { id, name, role } = one;
    const elements = one.elements.filter((element) => changed.has(element));
    return elements.length === 0 ? [] : [{ id, name, role, elements, state: stateOf(one) }];
  });
}

function stateOf({ role, toldAt, confirmedAt, notTold }: DataRecipient): RecipientNotice["state"] {
  if (toldAt === undefined) return notTold && role === "recipient" ? "not-told" : "to-tell";
  const isConfirmed = confirmedAt !== undefined && Date.parse(confirmedAt) >= Date.parse(toldAt);
  return isConfirmed ? "confirmed" : "told";
}
