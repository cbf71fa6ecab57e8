import type { Finding } from "./finding.ts";

/** A sentence for every code of `Found`; forgetting one does not compile. */
export type Messages<Found extends Pick<Finding, "code">> = {
  readonly [Code in Found["code"]]: (finding: Extract<Found, { readonly code: Code }>) => string;
};
