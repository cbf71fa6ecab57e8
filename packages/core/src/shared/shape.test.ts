import { expect, test } from "vitest";
import * as z from "zod/mini";
import type { Shape } from "./shape.ts";

// Each `@ts-expect-error` is an assertion of `npm run typecheck`: it fails when the line below compiles.

interface Cause {
  readonly code: string;
  readonly tags: readonly string[];
  readonly foundBy?: "us" | "them";
}

const code = z.string();
const tags = z.array(z.string());
const foundBy = z.exactOptional(z.enum(["us", "them"]));
const cause: z.ZodMiniType<Cause> = z.strictObject({
  code,
  tags,
  foundBy,
} satisfies Shape<Cause>);

test("a bound schema accepts every field of its interface", () => {
  expect(cause.safeParse({ code: "sent", tags: [] }).success).toBe(true);
  expect(cause.safeParse({ code: "sent", tags: [], foundBy: "us" }).success).toBe(true);
});

test("an annotation alone compiles without an optional field, which the schema then refuses", () => {
  const annotated: z.ZodMiniType<Cause> = z.strictObject({ code, tags });
  expect(annotated.safeParse({ code: "sent", tags: [], foundBy: "us" }).success).toBe(false);
});

test("fields that do not match the interface do not compile", () => {
  const shapes = {
    // @ts-expect-error -- `foundBy` of the interface is missing
    missingOptional: { code, tags } satisfies Shape<Cause>,
    // @ts-expect-error -- `tags` of the interface is missing
    missingRequired: { code, foundBy } satisfies Shape<Cause>,
    // @ts-expect-error -- `more` is not in the interface
    oneMore: { code, tags, foundBy, more: code } satisfies Shape<Cause>,
    // @ts-expect-error -- `more` is not in the interface, beside a spread
    oneMoreBesideSpread: { ...{ code, tags }, foundBy, more: code } satisfies Shape<Cause>,
    // @ts-expect-error -- optional in the interface, required in the schema
    requiredForOptional: { code, tags, foundBy: z.enum(["us", "them"]) } satisfies Shape<Cause>,
    // @ts-expect-error -- another type than that of the interface
    otherType: { code: z.number(), tags, foundBy } satisfies Shape<Cause>,
    // @ts-expect-error -- more options than the interface has
    moreOptions: { code, tags, foundBy: z.exactOptional(z.string()) } satisfies Shape<Cause>,
  };
  expect(Object.keys(shapes)).toHaveLength(7);
});
