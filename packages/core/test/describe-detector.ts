import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createScanner,
  createScannerOf,
  healthWord,
  type Kind,
  type MoreKind,
  moreKinds,
  type PiiKind,
  type SmallScanner,
} from "../src/pii/index.ts";
import { growth, MOST_GROWTH } from "./growth.ts";

/** What a detector is held to: values it finds and values it leaves alone, each with its source or reason. */
export interface DetectorVectors {
  /** Found wherever they stand in a sentence. */
  readonly valid: readonly (readonly [value: string, source: string])[];
  /** Never found, also beside the label. */
  readonly invalid: readonly (readonly [value: string, reason: string])[];
  /** A word that must stand beside a valid value; left out when none is needed. */
  readonly label?: string;
}

const more: readonly Kind<MoreKind>[] = [...moreKinds, healthWord];

/** A scanner of one kind, with the label words of the others. */
function scannerOf(kind: PiiKind | MoreKind): Pick<SmallScanner<string>, "scan"> {
  const own = more.find((one) => one.kind === kind);
  if (own !== undefined) return createScannerOf([own], { minConfidence: 1 });
  return createScanner({ kinds: [kind as PiiKind], minConfidence: 1 });
}

/** The conformance kit: what every detector owes, written once. */
export function describeDetector(
  kind: PiiKind | MoreKind,
  { valid, invalid, label = "" }: DetectorVectors,
): void {
  const { scan } = scannerOf(kind);
  const before = label === "" ? "" : `${label} `;

  describe(kind, () => {
    it.each(valid)("finds %s (%s)", (value) => {
      for (const [head, tail] of [
        ["", ""],
        ["Zie ", "."],
        ["(", ")"],
        ["\n", "\n"],
        ['"', '",'],
        ["; ", ";"],
      ]) {
        const text = `${before}${head}${value}${tail} enzovoort`;
        const start = before.length + (head?.length ?? 0);
        expect(scan(text)).toMatchObject([{ kind, start, end: start + value.length }]);
      }
    });

    it.each(invalid)("leaves %s alone (%s)", (value) => {
      expect(scan(`${before}${value} enzovoort`)).toEqual([]);
    });

    it("never throws, and never reports what is not there", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
          for (const { start, end } of scan(before + text)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(before.length + text.length);
          }
        }),
      );
    });

    it.each(valid)("takes time that grows with the length only, for what is nearly %s", (value) => {
      expect(growth(scan, value.slice(0, -1))).toBeLessThan(MOST_GROWTH);
    });
  });
}
