import { type Issue, toIssues } from "@bijsluiter/core";

/** Checks an input and says what is wrong with it. */
interface Schema {
  readonly safeParse: (input: unknown) => {
    readonly error?: { readonly issues: Parameters<typeof toIssues>[0] } | undefined;
  };
}

/** What a schema finds wrong, with `prefix` before every path. */
export function shapeIssues(
  schema: Schema,
  input: unknown,
  ...prefix: readonly string[]
): readonly Issue[] {
  const { error } = schema.safeParse(input);
  return toIssues(error?.issues ?? [], input).map((issue) => ({
    ...issue,
    path: [...prefix, ...issue.path],
  }));
}
