import { parseInput } from "@bijsluiter/core";
import { type PrivacyInsert, privacyInsert } from "@bijsluiter/core/inserts";
import now from "./privacy-insert.json" with { type: "json" };
import before from "./privacy-insert-2026-1.json" with { type: "json" };

/** The insert of Leerplein as it is published. */
export const publishedInsert: PrivacyInsert = parseInput(privacyInsert, now);

/** The version before it: what changed since is told. */
export const previousInsert: PrivacyInsert = parseInput(privacyInsert, before);
