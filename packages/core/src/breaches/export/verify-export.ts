import * as z from "zod/mini";
import { isObject } from "../../shared/is-object.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { firstPreviousHash } from "../register/sealed-entry.ts";
import type { RegisterVerdict } from "../register/verify/register-verdict.ts";
import { verifyRegister } from "../register/verify-register.ts";
import { textOfManifest } from "./export-register.ts";
import { exportShape, type RegisterManifest } from "./register-export.ts";

/** Returns the signed text; `undefined` when the key did not sign it. `exportVerifier` of `/breaches/jws` makes one. */
export type ExportVerifier = (signature: string) => Promise<string | undefined>;

/** Options of `verifyExport`. */
export interface VerifyExportOptions {
  /** Signature verifier. Without it the signature is not checked, and the verdict states that. */
  readonly verify?: ExportVerifier;
}

/** Result of verifying an export. */
export type ExportVerdict =
  | {
      readonly valid: true;
      readonly manifest: RegisterManifest;
      /** `verified`: signed with this key. `absent`: no signature. `not-checked`: a signature, but no verifier. */
      readonly signature: "verified" | "absent" | "not-checked";
    }
  | {
      readonly valid: false;
      /**
       * - `malformed`: not an export.
       * - `not-verified`: not signed with this key, or the signature is for other content.
       * - `digests-differ`: the lines differ from the manifest.
       * - Other values are those of `verifyRegister`.
       */
      readonly reason:
        | "not-verified"
        | "digests-differ"
        | Extract<RegisterVerdict, { readonly valid: false }>["reason"];
      /** Position of the first invalid line, from 1; absent when no line is invalid. */
      readonly sequence?: number;
    };

const verifyExportOptions: z.ZodMiniType<VerifyExportOptions> = z.strictObject({
  verify: z.exactOptional(z.custom<ExportVerifier>((value) => typeof value === "function")),
} satisfies Shape<VerifyExportOptions>);

/**
 * Verifies an exported register with only the file and a public key. It says nothing about when the lines were written:
 * a register that was rewritten and signed again verifies too. Compare its head with one that was stored elsewhere
 * before.
 *
 * @param file - As returned by `exportRegister`, or as read from a file; need not be well-formed.
 * @throws InvalidInputError when the options are malformed.
 */
export async function verifyExport(
  file: unknown,
  options: VerifyExportOptions = {},
): Promise<ExportVerdict> {
  const { verify } = parseInput(verifyExportOptions, options);
  const parsed = exportShape.safeParse(isObject(file) ? file : undefined);
  if (!parsed.success) return { valid: false, reason: "malformed" };
  const { manifest, lines, signature } = parsed.data;
  const isSigned = signature !== undefined;
  if (verify && (!isSigned || (await verify(signature)) !== textOfManifest(manifest)))
    return { valid: false, reason: "not-verified" };
  const wrong = firstOther(lines, manifest);
  if (wrong !== undefined) return { valid: false, reason: "digests-differ", sequence: wrong };
  const chain = verifyRegister(lines, { head: manifest.head });
  if (!chain.valid) return chain;
  return {
    valid: true,
    manifest,
    signature: verify ? "verified" : isSigned ? "not-checked" : "absent",
  };
}

/** Position of the first line whose hash differs from the manifest, or that one of the two lacks. */
function firstOther(
  lines: readonly unknown[],
  { digests, head }: RegisterManifest,
): number | undefined {
  const length = Math.max(lines.length, digests.length);
  for (let index = 0; index < length; index += 1) {
    const line = lines[index];
    if (!isObject(line) || line["hash"] !== digests[index]) return index + 1;
  }
  return head === (digests.at(-1) ?? firstPreviousHash) ? undefined : length + 1;
}
