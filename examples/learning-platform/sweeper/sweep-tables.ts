/**
 * The memory of the sweeper, kept apart from what is swept: the sweep with the policy as it was, its batches, and a line
 * for each record destroyed. The key of a line is what makes a second one impossible.
 */
export const sweepTables = `
  create table if not exists retention_sweep (
    id uuid primary key,
    source text not null,
    policy jsonb not null,
    as_of date not null,
    planned_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    statement jsonb
  );
  create table if not exists retention_batch (
    sweep_id uuid not null references retention_sweep,
    number integer not null,
    from_id bigint not null,
    to_id bigint not null,
    planned integer not null,
    done_at timestamptz,
    destroyed integer,
    held integer,
    skipped integer,
    failed_at timestamptz,
    primary key (sweep_id, number)
  );
  create table if not exists retention_destroyed (
    source text not null,
    record_id bigint not null,
    sweep_id uuid not null references retention_sweep,
    category text,
    action text not null,
    rule_id text not null,
    trigger_day date not null,
    at timestamptz not null,
    primary key (source, record_id, action)
  );
  create index if not exists retention_destroyed_sweep on retention_destroyed (sweep_id);
`;
