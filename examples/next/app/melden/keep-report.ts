import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { BreachReport } from "@bijsluiter/core/breaches";

interface Receipt {
  readonly reference: string;
  readonly receivedAt: string;
}

const folder = process.env.REPORTS ?? "reports";

/**
 * Keeps a report once for each key, as a file; in a database it is one transaction.
 *
 * @param key - The same key with the same report is answered with the first receipt.
 * @returns The receipt; nothing when the key came with another report before.
 */
export async function keepReport(report: BreachReport, key: string): Promise<Receipt | undefined> {
  const name = createHash("sha256").update(key).digest("hex");
  const receivedAt = new Date().toISOString();
  const made = `DL-${receivedAt.slice(0, 4)}-${name.slice(0, 8).toUpperCase()}`;
  // News on an earlier report names it; whether that is one of the sender is for your records to say.
  const reference = "reference" in report ? report.reference : made;
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  const draft = join(folder, `${randomUUID()}.draft`);
  await writeFile(draft, JSON.stringify({ receipt: { reference, receivedAt }, report }));
  // Of two requests at once, one makes the link: the other finds it made.
  await link(draft, file).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
  const kept = JSON.parse(await readFile(file, "utf8"));
  return isDeepStrictEqual(kept.report, JSON.parse(JSON.stringify(report)))
    ? kept.receipt
    : undefined;
}
