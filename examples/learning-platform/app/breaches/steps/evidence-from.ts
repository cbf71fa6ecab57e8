import type { BreachStep } from "@bijsluiter/core/breaches";
import { breachApi } from "../breach-api.ts";

/** A file of evidence, stored, and the step that names it by its hash. */
export interface Evidence {
  readonly attachment: string;
  readonly step: Extract<BreachStep, { readonly kind: "keep-evidence" }>;
}

/** Stores a file and works out its hash here, so that what is written down is what was chosen. */
export async function evidenceFrom(
  file: File,
  { signal }: { readonly signal: AbortSignal },
): Promise<Evidence | "none" | "refused"> {
  if (file.size === 0) return "none";
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  const answer = await breachApi.upload(file, { signal });
  if ("refused" in answer) return "refused";
  const { reference, name, bytes } = answer;
  return { attachment: reference, step: { kind: "keep-evidence", name, bytes, sha256 } };
}
