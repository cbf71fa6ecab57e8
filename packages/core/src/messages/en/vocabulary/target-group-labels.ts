import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { TargetGroupCode } from "../../../vocabulary/target-group.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** English words for sectors of education. */
export const targetGroupLabels: Labels<TargetGroupCode> = deepFreeze({
  po: {
    label: "Primary education (po)",
    description: "Primary school, for children of about 4 to 12.",
  },
  so: {
    label: "Specialised education (so)",
    description: "Schools for pupils who need extra help.",
  },
  vo: {
    label: "Secondary education (vo)",
    description: "Secondary school: from practical training to pre-university education.",
  },
  vavo: {
    label: "General secondary education for adults (vavo)",
    description: "Earning a secondary school diploma as an adult.",
  },
  mbo: {
    label: "Vocational education (mbo)",
    description: "Training for an occupation, at four levels.",
  },
  ho: {
    label: "Higher education (ho)",
    description: "Universities of applied sciences and universities.",
  },
});
