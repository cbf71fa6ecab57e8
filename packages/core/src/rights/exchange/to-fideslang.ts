import * as z from "zod/mini";
import { maxKeys } from "../../shared/max-keys.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import {
  type ErasureInventory,
  erasureInventory,
  type InventoryElement,
} from "../erasure/erasure-inventory.ts";

/** Fideslang keys for our categories. */
export interface FideslangOptions {
  /** Keys per category, e.g. `{ account: "user.account" }`. A category without one gets a custom key below `root`. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Default `user.education`. Fideslang itself has no such category. */
  readonly root?: string;
}

const fidesKey = z.string().check(maxLength(200), z.regex(/^[A-Za-z0-9_.<>-]+$/));

/** Checks {@link FideslangOptions}. */
export const fideslangOptions: z.ZodMiniType<FideslangOptions> = z.strictObject({
  keys: z.exactOptional(z.record(codeName, fidesKey).check(maxKeys(5000))),
  root: z.exactOptional(fidesKey),
} satisfies Shape<FideslangOptions>);

/** Categories and a dataset of Fideslang 3.1; field names are those of the specification. */
export interface Fideslang {
  /** Custom keys that are not in Fideslang. */
  readonly data_category: readonly {
    readonly fides_key: string;
    readonly name: string;
    readonly parent_key: string;
  }[];
  readonly dataset: readonly {
    readonly fides_key: string;
    readonly name: string;
    readonly collections: readonly {
      readonly name: string;
      readonly data_categories: readonly string[];
      /** Always empty: an inventory has no columns. */
      readonly fields: readonly [];
      readonly fides_meta?: { readonly erase_after: readonly string[] };
    }[];
  }[];
}

/**
 * Reachable places of an inventory as a Fideslang dataset, with custom keys for categories that Fideslang lacks. Export
 * only: Fides stores less about erasure than a plan.
 *
 * @throws InvalidInputError when the input is malformed.
 *
 * @see https://ethyca.github.io/fideslang/
 */
export function toFideslang(
  inventory: ErasureInventory,
  options: FideslangOptions = {},
): Fideslang {
  const { id, elements } = parseInput(erasureInventory, inventory);
  const { keys = {}, root = "user.education" } = parseInput(fideslangOptions, options);
  const given = new Map(Object.entries(keys));
  const inReach = elements.flatMap((one) => (one.reach === "in-reach" ? [one] : []));
  const keyOf = (category: string) => given.get(category) ?? `${root}.${plain(category)}`;
  const own = new Set(
    inReach.map(({ category }) => category).filter((category) => !given.has(category)),
  );
  return {
    data_category: own.size === 0 ? [] : [root, ...[...own].map(keyOf)].flatMap(categoryOf),
    dataset: [
      {
        fides_key: plain(id),
        name: id,
        collections: inReach.map(({ id: element, category, after = [] }) => ({
          name: plain(element),
          data_categories: [keyOf(category)],
          fields: [],
          ...(after.length > 0 && {
            fides_meta: { erase_after: after.map((one) => `${plain(id)}.${plain(one)}`) },
          }),
        })),
      },
    ],
  };
}

/** Key without dots, because a dot separates levels. */
const plain = (code: InventoryElement["id"]) => code.replaceAll(".", "_");

/** Entry for a custom key with its parent. A top-level key belongs to Fideslang and gets no entry. */
function categoryOf(key: string): Fideslang["data_category"] {
  if (!key.includes(".")) return [];
  const at = key.lastIndexOf(".");
  return [{ fides_key: key, name: key.slice(at + 1), parent_key: key.slice(0, at) }];
}
