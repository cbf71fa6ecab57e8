/** A PostgreSQL server of our own on loopback, thrown away by `stop`. */
export interface Cluster {
  readonly url: string;
  /** Ends it at once, as when the machine goes. */
  readonly crash: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What `scripts/postgres.mjs` of the repository has, which has no types. */
export interface Programs {
  readonly startCluster: (options: {
    readonly settings: readonly string[];
  }) => Promise<Cluster | undefined>;
  readonly programFolder: () => string | undefined;
  /** Under whose account servers run, when it is another than that of this process. */
  readonly account: () => { readonly uid: number; readonly gid: number } | undefined;
  readonly freePort: () => Promise<number>;
}
