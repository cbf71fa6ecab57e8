/** Headers of a request, as a server has them: of fetch (`Request`), or of Node and Express. */
export type RequestHeaders =
  | {
      readonly headers: {
        /** A header by its name. */
        readonly get: (name: string) => string | null;
      };
    }
  | { readonly headers: { readonly [name: string]: string | readonly string[] | undefined } };

/** One header of a request; nothing where it is absent. */
export function headerOf({ headers }: RequestHeaders, name: string): string {
  const value = typeof headers.get === "function" ? headers.get(name) : headers[name as never];
  return [(value ?? "") as string | readonly string[]].flat().join("; ");
}
