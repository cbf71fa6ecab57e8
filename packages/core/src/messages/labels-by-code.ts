/**
 * Labels of two tables by code, for a name that may be anything: that of a product is looked up too, and may be one that
 * every object has.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const labelsByCode = (
  names: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, { readonly label: string }>>,
): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(names),
    ...Object.entries(labels).map(([code, { label }]) => [code, label] as const),
  ]);
