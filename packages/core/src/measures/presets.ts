import { deepFreeze } from "../shared/deep-freeze.ts";
import { bio2, cbw, iso27001 } from "./frameworks/built-in-frameworks.ts";
import { exampleEducation } from "./frameworks/example-education.ts";
import type { Framework } from "./frameworks/framework.ts";
import type { Measure } from "./measure/measure.ts";

/** Frameworks and measures to start from. */
export interface MeasurePresets {
  /** ISO/IEC 27001:2022, annex A: numbers, with short titles in our own words. */
  readonly iso27001: Framework;
  /** BIO2 1.3: numbers of measures only, and not all of them. */
  readonly bio2: Framework;
  /** Cbw (NIS2) Control Framework 1.2: its head only. Its controls were not read; load them with `readFramework`. */
  readonly cbw: Framework;
  /** Measures that suppliers in education promise: an example, not a norm. Their implementation is `unknown`. */
  readonly exampleEducation: readonly Measure[];
}

/** Frameworks and measures as a starting point. None of them is an official document. */
export const presets: MeasurePresets = deepFreeze({ iso27001, bio2, cbw, exampleEducation });
