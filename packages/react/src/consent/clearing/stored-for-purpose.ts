/** A cookie that cannot be found from its name alone. */
export interface CookieToClear {
  /** Whole name, or a prefix followed by `*`. */
  readonly name: string;
  /** The host and every domain above it when absent. */
  readonly domain?: string;
  /** Every path above the page when absent. */
  readonly path?: string;
}

/** Names of data stored for a purpose; each is whole, or a prefix followed by `*`: `"_pk_*"`. */
export interface StoredForPurpose {
  /** First-party cookies that a script can see; a server must take back its own `HttpOnly` ones. */
  readonly cookies?: readonly (string | CookieToClear)[];
  readonly localStorage?: readonly string[];
  readonly sessionStorage?: readonly string[];
  /** Names of IndexedDB databases. A prefix needs `indexedDB.databases()`. */
  readonly databases?: readonly string[];
}

/** Whether a name is the one that is asked, or begins with it. */
export const fitsName = (asked: string, name: string): boolean =>
  asked.endsWith("*") ? name.startsWith(asked.slice(0, -1)) : name === asked;
