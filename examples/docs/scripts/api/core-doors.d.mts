/** Top of the repository. */
export const top: string;
export function doorsOf(
  name: string,
): readonly { readonly door: string; readonly source: string }[];
