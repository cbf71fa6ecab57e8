/** Ports and folders of one node. */
export interface NodePlace {
  readonly name: string;
  readonly folder: string;
  /** Where the programs of PostgreSQL are. */
  readonly programs: string;
  readonly etcd: number;
  /** Of the interface that says whether it is the primary. */
  readonly rest: number;
  readonly postgres: number;
}

/**
 * The settings of a Patroni node, as JSON, which is YAML too. A primary that is not heard of for `ttl` seconds is replaced by the
 * standby that confirmed every commit.
 */
export function nodeSettings(place: NodePlace): string {
  const { name, folder, programs, etcd, rest, postgres } = place;
  const at = (port: number) => `127.0.0.1:${port}`;
  const user = { username: "postgres" };
  return JSON.stringify({
    scope: "boards",
    name,
    restapi: { listen: at(rest), connect_address: at(rest) },
    etcd3: { host: at(etcd) },
    bootstrap: {
      dcs: {
        ttl: 10,
        loop_wait: 2,
        retry_timeout: 3,
        synchronous_mode: true,
        postgresql: {
          use_pg_rewind: true,
          parameters: { max_connections: 200, max_wal_size: "4GB", wal_keep_size: "512MB" },
        },
      },
      initdb: [{ encoding: "UTF8" }, { locale: "C" }, { auth: "trust" }, "data-checksums"],
      pg_hba: [
        "local all all trust",
        "host all all 127.0.0.1/32 trust",
        "host replication all 127.0.0.1/32 trust",
      ],
    },
    postgresql: {
      listen: at(postgres),
      connect_address: at(postgres),
      data_dir: `${folder}/${name}`,
      bin_dir: programs,
      pgpass: `${folder}/${name}.pgpass`,
      authentication: { superuser: user, replication: user, rewind: user },
      parameters: { unix_socket_directories: folder },
    },
  });
}
