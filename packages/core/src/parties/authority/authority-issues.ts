import type { Issue } from "../../shared/issues/issue.ts";
import type { AuthorityPeriod, AuthorityStatus } from "./authority-period.ts";

const LAST_DAY = "9999-12-31";

interface WithAuthority {
  readonly role: string;
  readonly authority: AuthorityStatus | readonly AuthorityPeriod[];
}

/** What is wrong between the fields of one guardian, whose shape is right; the codes are those of `guardian`. */
export function authorityIssues({ role, authority }: WithAuthority): readonly Issue[] {
  const periods = typeof authority === "string" ? [] : authority;
  const hasAuthority = authority === "yes" || periods.some(({ status }) => status === "yes");
  const issues = periods.flatMap(({ from = "", until = LAST_DAY }, index): Issue[] => {
    if (until < from)
      return [{ code: "ends-before-it-begins", path: ["authority", index, "until"], params: {} }];
    const overlaps = periods
      .slice(0, index)
      .some((other) => from <= (other.until ?? LAST_DAY) && (other.from ?? "") <= until);
    return overlaps
      ? [{ code: "periods-overlap", path: ["authority", index, "from"], params: {} }]
      : [];
  });
  return role === "foster-parent" && hasAuthority
    ? [...issues, { code: "authority-not-of-role", path: ["authority"], params: {} }]
    : issues;
}
