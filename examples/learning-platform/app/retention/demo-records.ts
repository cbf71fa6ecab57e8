import {
  type CompiledPolicy,
  compilePolicy,
  type Hold,
  type RetentionRecord,
} from "@bijsluiter/core/retention";
import { platformPolicy } from "../../documents/retention-policy.ts";

/** A record of the demo: made up, with the pupil as a number. */
export interface DemoRecord extends RetentionRecord {
  readonly id: string;
  readonly category: string;
}

/** The policy of the demo, compiled. */
export const demoPolicy: CompiledPolicy = compilePolicy(platformPolicy);

const categories = ["pupil-file", "absence", "transfer-file", "digital-work", "diploma"] as const;
const PUPILS = 60;

/** Records of sixty pupils, spread over the years before `year`; the same at every visit. */
export function demoRecords(year: number): readonly DemoRecord[] {
  return Array.from({ length: PUPILS }, (_, pupil) => pupil).flatMap((pupil) =>
    categories.map((category, index) => ({
      id: `L${String(1000 + pupil)}-${index + 1}`,
      category,
      facts: {
        dataSubject: "pupil",
        leftOn: leftOn(pupil, year),
        madeOn: category === "digital-work" ? `${year - 1 - (pupil % 3)}-11-14` : null,
      },
      holds: pupil % 17 === 5 && index === 0 ? [openCase(year)] : [],
    })),
  );
}

/** Most leave at the end of the school year, some in between, some are still here. */
function leftOn(pupil: number, year: number): string | null {
  if (pupil % 6 === 0) return null;
  const left = year - 1 - (pupil % 6);
  return pupil % 5 === 0 ? `${left}-02-${String(10 + (pupil % 15))}` : `${left}-07-10`;
}

const openCase = (year: number): Hold => ({ id: "zaak-12", from: `${year}-03-02`, until: null });
