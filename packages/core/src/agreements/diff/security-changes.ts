import type { ConfidentialityLevel } from "../../measures/index.ts";
import { sameJson } from "../../shared/changes/same-json.ts";
import type { SecurityAnnex } from "../annex/security-annex.ts";
import type { ChangeFound } from "./agreement-change.ts";

/** What changed in the annex on security. */
export function securityChanges(
  old: SecurityAnnex,
  next: SecurityAnnex,
  { where, about }: Required<Pick<ChangeFound, "where" | "about">>,
): readonly ChangeFound[] {
  const has = (annex: SecurityAnnex, standard: string) =>
    annex.certificates.some((certificate) => certificate.standard === standard);
  const certificates = (
    code: ChangeFound["code"],
    [of, against]: readonly [SecurityAnnex, SecurityAnnex],
  ) =>
    of.certificates.flatMap(({ standard }, index) =>
      has(against, standard)
        ? []
        : [{ code, where: [...where, "certificates", index], about: standard }],
    );
  const rest = ({ classification, certificates: _certificates, ...others }: SecurityAnnex) => [
    others,
    classification.map(({ product = "" }) => product),
  ];
  return [
    ...levelChanges(old, next, where),
    ...certificates("certificate-removed", [old, next]),
    ...certificates("certificate-added", [next, old]),
    ...(sameJson(rest(old), rest(next)) && !certificatesDiffer(old, next)
      ? []
      : [{ code: "security-changed" as const, where, about }]),
  ];
}

/** A certificate of the same standard with other particulars. */
function certificatesDiffer(old: SecurityAnnex, next: SecurityAnnex): boolean {
  return next.certificates.some((certificate) => {
    const before = old.certificates.find(({ standard }) => standard === certificate.standard);
    return before !== undefined && !sameJson(before, certificate);
  });
}

const rank: Readonly<Record<ConfidentialityLevel, number>> = {
  public: 0,
  low: 1,
  medium: 2,
  high: 3,
};
const axes = ["availability", "integrity", "confidentiality"] as const;

function levelChanges(
  old: SecurityAnnex,
  next: SecurityAnnex,
  where: ChangeFound["where"],
): readonly ChangeFound[] {
  return next.classification.flatMap((row, index) => {
    const before = old.classification.find(({ product }) => product === row.product);
    if (!before) return [];
    return axes
      .filter((axis) => before[axis] !== row[axis])
      .map((axis) => ({
        code:
          rank[row[axis]] < rank[before[axis]]
            ? ("security-level-lowered" as const)
            : ("security-level-raised" as const),
        where: [...where, "classification", index, axis],
        about: axis,
      }));
  });
}
