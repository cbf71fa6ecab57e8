import type { BreachPage } from "@bijsluiter/core/postgres";

const ROWS_ON_A_PAGE = 20;
const MOST_ON_A_PAGE = 100;
const NUMBER = /^[1-9]\d{0,8}$/;

/** A page of the list of breaches as an address names it; `undefined` when it does not name one. */
export function pageFrom(query: {
  readonly before?: string | undefined;
  readonly limit?: string | undefined;
}): BreachPage | undefined {
  const { before, limit = String(ROWS_ON_A_PAGE) } = query;
  if (!NUMBER.test(limit) || (before !== undefined && !NUMBER.test(before))) return undefined;
  return {
    ...(before !== undefined && { before: Number(before) }),
    limit: Math.min(Number(limit), MOST_ON_A_PAGE),
  };
}
