import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import type { DnsResolver } from "./dns-answer.ts";

/** @throws InvalidInputError when a caller without types gives something else. */
export function checkResolver(resolver: DnsResolver): void {
  if (typeof resolver !== "function")
    throw new InvalidInputError([wrongType(["resolver"], "function")]);
}
