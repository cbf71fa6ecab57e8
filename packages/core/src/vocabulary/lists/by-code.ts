/** Rows of a table under their codes. */
export function byCode<Row extends { readonly code: string }>(
  rows: readonly Row[],
): Readonly<Record<Row["code"], Row>> {
  // `fromEntries` forgets which keys there are.
  return Object.fromEntries(rows.map((row) => [row.code, row])) as Record<Row["code"], Row>;
}
