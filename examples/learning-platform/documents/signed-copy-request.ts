import * as z from "zod/mini";
import { lengthBetween } from "../shared/text-between.ts";

const LONGEST = 200;

/** What someone of a board fills in to get a signed copy of the agreement. */
export interface SignedCopyRequest {
  /** Name of the board. */
  readonly board: string;
  /** Of who asks. */
  readonly name: string;
  readonly function: string;
  /** Where the copy goes. */
  readonly email: string;
  /** `agreementHash` of the text that was on the screen: that text is meant, and no later one. */
  readonly agreementHash: string;
}

/** Checks a {@link SignedCopyRequest}, in the form and on the server. */
export const signedCopyRequest: z.ZodMiniType<SignedCopyRequest> = (() => {
  const line = z.string().check(z.trim(), ...lengthBetween(1, LONGEST));
  return z.strictObject({
    board: line,
    name: line,
    function: line,
    email: z.email().check(...lengthBetween(0, LONGEST)),
    agreementHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  });
})();
