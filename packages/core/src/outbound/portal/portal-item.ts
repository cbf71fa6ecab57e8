import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Stored form of a message in a portal. It cannot be read without the link and the code. */
export interface PortalItem {
  readonly id: string;
  /** JWE in compact form, A256GCM. Its key is derived from the link and the code together. */
  readonly jwe: string;
  readonly expiresAt: Instant;
  /** Maximum number of code attempts, successful ones included. */
  readonly mostAttempts: number;
  /** Maximum number of times that the message may be opened. */
  readonly mostOpens: number;
}

/** Largest JWE: 100 MB in base64. */
const LONGEST_JWE = 140_000_000;
const MOST = 1000;

/** Checks a {@link PortalItem} from a store. */
export const portalItem: z.ZodMiniType<PortalItem> = z.strictObject({
  id: idText,
  jwe: z.string().check(minLength(1), maxLength(LONGEST_JWE)),
  expiresAt: instant,
  mostAttempts: z.int().check(z.gte(1), z.lte(MOST)),
  mostOpens: z.int().check(z.gte(1), z.lte(MOST)),
} satisfies Shape<PortalItem>);

/** Storage of a portal's messages. */
export interface PortalStore {
  /** Stores an item. */
  readonly put: (item: PortalItem) => Promise<void>;
  /** Returns the item with an id, if it exists. */
  readonly find: (id: string) => Promise<PortalItem | undefined>;
  /**
   * Increments a counter of an item and returns the total, in one atomic step, such as `UPDATE … RETURNING`. Returns
   * `undefined` when the item no longer exists.
   */
  readonly count: (id: string, what: "attempt" | "open") => Promise<number | undefined>;
  /** Removes an item. */
  readonly remove: (id: string) => Promise<void>;
  /** Removes items that expired before a time, as a daily job; returns their number. */
  readonly removeExpired: (now: Instant) => Promise<number>;
}
