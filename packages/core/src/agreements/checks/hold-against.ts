import type { ProvisionCode } from "../clause/provision-code.ts";
import type { ChecklistRow } from "../data/checklists/checklist-item.ts";
import type { FactCode } from "../data/fact-code.ts";
import {
  type ChecklistCode,
  checklists,
  crosswalk,
  type RequirementCode,
} from "../evidence/checklist.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { factEvidence } from "../evidence/fact-evidence.ts";
import { provisionEvidence } from "../evidence/provision-evidence.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { ChecklistItem, ChecklistResult } from "./checklist-result.ts";

/** One list, item by item. `module` counts for 2021/914 only. */
export function holdAgainst(
  agreement: ProcessingAgreement,
  { checklist, module }: { readonly checklist: ChecklistCode; readonly module: 1 | 2 | 3 | 4 },
): ChecklistResult {
  const items = checklists[checklist].items
    .filter(({ modules }) => modules?.includes(module) ?? true)
    .map((row) => itemOf(agreement, checklist, row));
  const count = (status: ChecklistItem["status"]) =>
    items.filter((item) => item.status === status && !item.optional).length;
  return {
    checklist,
    items,
    counts: {
      present: count("present"),
      partial: count("partial"),
      missing: count("missing"),
      unknown: count("unknown"),
    },
  };
}

function itemOf(
  agreement: ProcessingAgreement,
  checklist: ChecklistCode,
  { id, needs, optional = false }: ChecklistRow,
): ChecklistItem {
  const found = needs.map((code) => ({ code, ...evidenceOf(agreement, code) }));
  const withStatus = (status: Evidence["status"]) =>
    found.filter((one) => one.status === status).map(({ code }) => code);
  const lacks = withStatus("missing");
  const open = withStatus("unknown");
  return {
    id,
    status: statusOf({ needs: needs.length, lacks: lacks.length, open: open.length }),
    topics: crosswalk.filter((row) => row[checklist].includes(id)).map(({ topic }) => topic),
    where: found.flatMap(({ where }) => where),
    lacks,
    open,
    optional,
    basis: checklists[checklist].basis,
  };
}

function statusOf({
  needs,
  lacks,
  open,
}: {
  readonly needs: number;
  readonly lacks: number;
  readonly open: number;
}): ChecklistItem["status"] {
  if (lacks === needs) return "missing";
  if (lacks + open === needs) return "unknown";
  if (lacks > 0) return "partial";
  return open > 0 ? "unknown" : "present";
}

function evidenceOf(agreement: ProcessingAgreement, code: RequirementCode): Evidence {
  return isFact(code) ? factEvidence[code](agreement) : provisionEvidence(agreement, code);
}

const isFact = (code: FactCode | ProvisionCode): code is FactCode =>
  Object.hasOwn(factEvidence, code);
