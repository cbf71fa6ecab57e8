import * as z from "zod/mini";
import { levelNames } from "../data/level-names.ts";

/** Security level: *laag*, *midden*, *hoog*. */
export type SecurityLevel = "low" | "medium" | "high";

/** A level of confidentiality, which higher education also gives as *openbaar*: nothing to protect. */
export type ConfidentialityLevel = "public" | SecurityLevel;

/** Levels of availability, integrity and confidentiality (*BIV*). */
export interface SecurityLevels {
  readonly availability: SecurityLevel;
  readonly integrity: SecurityLevel;
  readonly confidentiality: ConfidentialityLevel;
}

/** One of the three: *beschikbaarheid*, *integriteit*, *vertrouwelijkheid*. */
export type SecurityAxis = keyof SecurityLevels;

/** Every {@link SecurityAxis}, in the order of *BIV*. */
export const securityAxes = ["availability", "integrity", "confidentiality"] as const;

const ranks = ["public", "low", "medium", "high"] as const;

/** Place of a level among the levels, from 0 for `public` to 3 for `high`. */
export const levelRank = (level: ConfidentialityLevel): number => ranks.indexOf(level);

/** The higher of two levels. */
export const higherLevel = <Level extends ConfidentialityLevel>(a: Level, b: Level): Level =>
  levelRank(a) >= levelRank(b) ? a : b;

const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Every name of some levels, with the level that it stands for. */
function namesOf<Level extends ConfidentialityLevel>(levels: readonly Level[]) {
  return new Map<string, Level>(
    levels.flatMap((level) =>
      [level, ...levelNames[level]].flatMap((name): [string, Level][] => [
        [name, level],
        [capitalised(name), level],
        [name.toUpperCase(), level],
      ]),
    ),
  );
}

/** A level by any of its names; what comes out is the code. */
function levelOf<Level extends ConfidentialityLevel>(
  levels: readonly Level[],
): z.ZodMiniType<Level> {
  const names = namesOf(levels);
  return z.pipe(
    z.enum([...names.keys()]),
    z.transform((name) => names.get(name) as Level),
  );
}

/** Checks a {@link SecurityLevel}. Also reads `Laag`, `Midden`, `middel`, `Hoog`, `L`, `M` and `H`. */
export const securityLevel: z.ZodMiniType<SecurityLevel> = levelOf(["low", "medium", "high"]);

/** Checks a {@link ConfidentialityLevel}; reads what {@link securityLevel} reads, and `openbaar` or `O`. */
export const confidentialityLevel: z.ZodMiniType<ConfidentialityLevel> = levelOf(ranks);

/** Checks {@link SecurityLevels}. */
export const securityLevels: z.ZodMiniType<SecurityLevels> = z.strictObject({
  availability: securityLevel,
  integrity: securityLevel,
  confidentiality: confidentialityLevel,
});

/** Checks levels of which some may be left out. */
export const someLevels: z.ZodMiniType<Partial<SecurityLevels>> = z.strictObject({
  availability: z.exactOptional(securityLevel),
  integrity: z.exactOptional(securityLevel),
  confidentiality: z.exactOptional(confidentialityLevel),
});
