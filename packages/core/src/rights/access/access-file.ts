import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { idText } from "../../shared/text/id-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { type FoundElement, foundFields, toldTexts } from "./access-input.ts";

/** Data of one element in the access file of a person, without data about others. */
export interface AccessElement extends FoundElement {
  readonly category: string;
  /** Number of values, turns and files that were omitted because they are or may be about others. */
  readonly leftOut: number;
}

/** Place of data that this platform cannot search. */
export interface AccessElsewhere {
  readonly category: string;
  readonly because: "other-controller" | "published" | "on-paper" | "with-recipient";
  readonly holder?: string;
}

/** All data about a person, as machine-readable JSON; `composeAnswer` makes it readable. */
export interface AccessFile {
  readonly format: "bijsluiter-access-1";
  readonly requestId: string;
  readonly kind: "access" | "portability";
  readonly asOf: Day;
  readonly elements: readonly AccessElement[];
  readonly elsewhere: readonly AccessElsewhere[];
  readonly automated: readonly string[] | "unknown";
  readonly transfers: readonly string[] | "unknown";
}

const elsewhere = z.strictObject({
  category: codeName,
  because: z.enum(["other-controller", "published", "on-paper", "with-recipient"]),
  holder: z.exactOptional(plainText),
} satisfies Shape<AccessElsewhere>);

/** Checks an {@link AccessFile}. */
export const accessFile: z.ZodMiniType<AccessFile> = z.strictObject({
  format: z.literal("bijsluiter-access-1"),
  requestId: idText,
  kind: z.enum(["access", "portability"]),
  asOf: day,
  elements: z
    .array(
      z.strictObject({
        ...foundFields,
        category: codeName,
        leftOut: z.int().check(z.gte(0)),
      } satisfies Shape<AccessElement>),
    )
    .check(maxLength(100_000)),
  elsewhere: z.array(elsewhere).check(maxLength(100_000)),
  automated: toldTexts,
  transfers: toldTexts,
} satisfies Shape<AccessFile>);
