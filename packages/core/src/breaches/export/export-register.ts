import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { type BreachRegister, checkedRegister } from "../register/breach-register.ts";
import { firstPreviousHash } from "../register/sealed-entry.ts";
import { prose } from "../report/answers/prose.ts";
import type { RegisterExport, RegisterManifest } from "./register-export.ts";

/** Signs a text; `exportSigner` of `/breaches/jws` makes one. */
export type ExportSigner = (text: string) => Promise<string>;

/** Manifest fields and signer of an export. */
export interface ExportOptions {
  readonly organisation: string;
  readonly exportedAt: Instant;
  /** Signer. Without it the file reveals damage, but not its author. */
  readonly sign?: ExportSigner;
}

const exportOptions: z.ZodMiniType<ExportOptions> = z.strictObject({
  organisation: prose(1),
  exportedAt: eventInstant,
  sign: z.exactOptional(z.custom<ExportSigner>((value) => typeof value === "function")),
} satisfies Shape<ExportOptions>);

/**
 * Register as a self-contained file: its lines, a manifest with the digest of every line and the head of the chain,
 * and, with `sign`, a signature over that manifest. A chain does not reveal back-dating unless its head is stored
 * elsewhere: the owner of the register can write and sign a new one. Send the head to another party, for instance in a
 * notice to a board.
 *
 * @throws InvalidInputError when the register or the options are malformed.
 */
export async function exportRegister(
  register: BreachRegister,
  options: ExportOptions,
): Promise<RegisterExport> {
  const lines = checkedRegister(register);
  const { organisation, exportedAt, sign } = parseInput(exportOptions, options);
  const manifest: RegisterManifest = {
    format: "bijsluiter-breach-register",
    version: 1,
    organisation,
    exportedAt,
    digests: lines.map(({ hash }) => hash),
    head: lines.at(-1)?.hash ?? firstPreviousHash,
  };
  return sign
    ? { manifest, lines, signature: await sign(textOfManifest(manifest)) }
    : { manifest, lines };
}

/** The text that is signed. */
export const textOfManifest = (manifest: RegisterManifest): string =>
  canonicalJson(manifest as unknown as Json);
