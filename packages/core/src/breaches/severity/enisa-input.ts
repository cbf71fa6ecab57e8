import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import {
  enisaBands,
  enisaCategories,
  enisaCircumstances,
  enisaFactors,
  enisaIdentification,
  enisaIdentifiers,
} from "../data/enisa-severity.ts";
import { prose } from "../report/answers/prose.ts";

/** Category of the method. School results, class lists and contact data are `simple`; care data is `sensitive`. */
export type EnisaCategory = keyof typeof enisaCategories;
/** Factor that changed the score of a category. */
export type EnisaFactor = (typeof enisaFactors)[number];
/** Identifier of a person. */
export type EnisaIdentifier = keyof typeof enisaIdentifiers;
/** Ease of identifying a person. */
export type EnisaIdentificationLevel = keyof typeof enisaIdentification;
/** Severity level of a breach. */
export type SeverityLevel = (typeof enisaBands)[number]["level"];

/** Affected data of one category. */
export interface EnisaData {
  readonly category: EnisaCategory;
  /**
   * Step up or down within the table of the category. Credentials have the category of the data to which they give
   * access.
   */
  readonly adjustment?: {
    /** Whole steps: simple 0 to 3, behavioural -1 to 2, financial -2 to 1, sensitive -3 to 0. */
    readonly steps: number;
    readonly factor: EnisaFactor;
    /** Reason; the method requires it in writing. */
    readonly reasons: string;
  };
}

/** Identifier of people. */
export interface EnisaIdentification {
  readonly identifier: EnisaIdentifier;
  readonly level: EnisaIdentificationLevel;
}

/** Input of `severity`. Every factor needs an answer: an unknown factor never counts as the lowest. */
export interface EnisaInput {
  /** At least one; the highest score counts. */
  readonly data: readonly EnisaData[];
  /** At least one; the highest score counts. */
  readonly identification: readonly EnisaIdentification[];
  /** Identifiers that identify better together than each alone. */
  readonly combined?: { readonly level: EnisaIdentificationLevel; readonly reasons: string };
  readonly circumstances: {
    readonly [Element in keyof typeof enisaCircumstances]: keyof (typeof enisaCircumstances)[Element];
  };
  /** Number of people, for a flag. */
  readonly individuals: number;
  /** Whether the data is useless to an outsider, e.g. strongly encrypted with the key safe; for a flag. */
  readonly unintelligible: "yes" | "no";
  /** Level that the controller states instead of the computed level, with reasons. */
  readonly stated?: { readonly level: SeverityLevel; readonly reasons: string };
}

/** Schema for a key of a table, with the keys as its type. */
const oneOfKeys = <Table extends object>(table: Table): z.ZodMiniType<keyof Table & string> =>
  z.enum(Object.keys(table)) as unknown as z.ZodMiniType<keyof Table & string>;

const MOST_PARTS = 100;
const MOST_PEOPLE = 1_000_000_000_000;
const level = oneOfKeys(enisaIdentification);

const enisaData: z.ZodMiniType<EnisaData> = z
  .strictObject({
    category: oneOfKeys(enisaCategories),
    adjustment: z.exactOptional(
      z.strictObject({
        steps: z.int().check(z.gte(-3), z.lte(3)),
        factor: z.enum(enisaFactors),
        reasons: prose(10),
      } satisfies Shape<NonNullable<EnisaData["adjustment"]>>),
    ),
  } satisfies Shape<EnisaData>)
  .check(
    rule(({ category, adjustment }) => {
      const { lowest, highest } = enisaCategories[category];
      const steps = adjustment?.steps ?? 0;
      const path = ["adjustment", "steps"];
      if (steps < lowest) return [{ code: "too-small", path, params: { minimum: lowest } }];
      return steps > highest ? [{ code: "too-large", path, params: { maximum: highest } }] : [];
    }),
  );

const enisaIdentificationRow: z.ZodMiniType<EnisaIdentification> = z
  .strictObject({
    identifier: oneOfKeys(enisaIdentifiers),
    level,
  } satisfies Shape<EnisaIdentification>)
  .check(
    rule((row) =>
      row.level in enisaIdentifiers[row.identifier]
        ? []
        : [{ code: "not-an-option", path: ["level"], params: {} }],
    ),
  );

/** Checks an {@link EnisaInput}. An answer such as "unknown" is refused: `not-an-option`. */
export const enisaInput: z.ZodMiniType<EnisaInput> = z
  .strictObject({
    data: z.array(enisaData).check(minLength(1), maxLength(MOST_PARTS)),
    identification: z.array(enisaIdentificationRow).check(minLength(1), maxLength(MOST_PARTS)),
    combined: z.exactOptional(z.strictObject({ level, reasons: prose(10) })),
    circumstances: z.strictObject({
      confidentiality: oneOfKeys(enisaCircumstances.confidentiality),
      integrity: oneOfKeys(enisaCircumstances.integrity),
      availability: oneOfKeys(enisaCircumstances.availability),
      maliciousIntent: oneOfKeys(enisaCircumstances.maliciousIntent),
    } satisfies Shape<EnisaInput["circumstances"]>),
    individuals: z.int().check(z.gte(0), z.lte(MOST_PEOPLE)),
    unintelligible: z.enum(["yes", "no"]),
    stated: z.exactOptional(
      z.strictObject({
        level: z.enum(enisaBands.map((band) => band.level)) as z.ZodMiniType<SeverityLevel>,
        reasons: prose(10),
      }),
    ),
  } satisfies Shape<EnisaInput>)
  .check(
    rule(({ identification, combined }) =>
      combined &&
      identification.some(
        (row) => enisaIdentification[row.level] > enisaIdentification[combined.level],
      )
        ? [{ code: "not-an-option", path: ["combined", "level"], params: {} }]
        : [],
    ),
  );
