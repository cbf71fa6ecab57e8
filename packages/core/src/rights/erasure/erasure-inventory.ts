import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { repeatedIds } from "../../shared/repeated-ids.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { dependencyCycle } from "./element-order.ts";

interface ElementFields {
  /** Id, unique within the inventory. */
  readonly id: string;
  /** Category of the data, as in the retention policy. */
  readonly category: string;
}

/** Place that this platform can reach, such as a table, a folder, a store of recordings or a service. */
export interface ElementInReach extends ElementFields {
  readonly reach: "in-reach";
  /** Name of the `ErasureConnector` for this element. */
  readonly connector: string;
  /** Method of erasure. */
  readonly goes: "erase" | "anonymise";
  /**
   * Whether a request ends the retention before the period of the policy. `keep-term` for data needed for a public task
   * or a duty, GDPR art. 17(3)(b), which `basis` names.
   */
  readonly onRequest: "erase" | "keep-term";
  readonly basis?: LegalSource;
  /** Elements that refer to it, and must be erased first. */
  readonly after?: readonly string[];
  /** Backups with the data, and how long after the erasure each is kept. */
  readonly backups?: readonly { readonly name: string; readonly lag: IsoPeriod }[];
}

/** Place of data that this platform cannot change. */
export interface ElementOutOfReach extends ElementFields {
  readonly reach: "out-of-reach";
  readonly because: "other-controller" | "published" | "on-paper" | "with-recipient";
  /** Contact of the holder. */
  readonly holder?: string;
}

/** One place where data of a person may be stored. */
export type InventoryElement = ElementInReach | ElementOutOfReach;

/** All places where data of a person may be stored. */
export interface ErasureInventory {
  readonly id: string;
  readonly version: string;
  readonly elements: readonly InventoryElement[];
}

const element: z.ZodMiniType<InventoryElement> = z.discriminatedUnion("reach", [
  z.strictObject({
    id: codeName,
    category: codeName,
    reach: z.literal("in-reach"),
    connector: codeName,
    goes: z.enum(["erase", "anonymise"]),
    onRequest: z.enum(["erase", "keep-term"]),
    basis: z.exactOptional(legalSource),
    after: z.exactOptional(z.array(codeName).check(maxLength(200))),
    backups: z.exactOptional(
      z.array(z.strictObject({ name: plainText, lag: isoPeriod })).check(maxLength(50)),
    ),
  } satisfies Shape<ElementInReach>),
  z.strictObject({
    id: codeName,
    category: codeName,
    reach: z.literal("out-of-reach"),
    because: z.enum(["other-controller", "published", "on-paper", "with-recipient"]),
    holder: z.exactOptional(plainText),
  } satisfies Shape<ElementOutOfReach>),
]);

/**
 * Checks an {@link ErasureInventory}: `repeated-id`, `basis-missing` for `keep-term` without a basis, `unknown-element`
 * and `circular` for errors in the order of erasure.
 */
export const erasureInventory: z.ZodMiniType<ErasureInventory> = z
  .strictObject({
    id: codeName,
    version: plainText,
    elements: z.array(element).check(minLength(1), maxLength(100_000)),
  } satisfies Shape<ErasureInventory>)
  .check(rule<ErasureInventory>(({ elements }) => elementIssues(elements)));

function elementIssues(elements: readonly InventoryElement[]): readonly Issue[] {
  const ids = elements.map(({ id }) => id);
  const known = new Set(ids);
  const issues = [
    ...repeatedIds(ids, (index) => ["elements", index, "id"]),
    ...elements.flatMap((one, index) =>
      one.reach === "in-reach" ? inReachIssues(one, index, known) : [],
    ),
  ];
  const cycle = issues.length > 0 ? undefined : dependencyCycle(elements);
  return cycle === undefined
    ? issues
    : [{ code: "circular", path: ["elements", ids.indexOf(cycle), "after"], params: {} }];
}

function inReachIssues(
  { onRequest, basis, after = [] }: ElementInReach,
  index: number,
  known: ReadonlySet<string>,
): readonly Issue[] {
  const needsBasis = onRequest === "keep-term" && basis === undefined;
  return [
    ...(needsBasis
      ? [{ code: "basis-missing", path: ["elements", index, "basis"], params: {} }]
      : []),
    ...after.flatMap((id, place) =>
      known.has(id)
        ? []
        : [{ code: "unknown-element", path: ["elements", index, "after", place], params: {} }],
    ),
  ];
}

/** SHA-256 of an inventory, independent of the order of its keys. */
export const inventoryHash = (inventory: ErasureInventory): string =>
  // An inventory holds JSON only; interfaces lack the index signature that says so.
  sha256(canonicalJson(inventory as unknown as Json));
