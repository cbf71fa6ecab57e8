import type { Migration } from "./migration.ts";

/** The memory of the sweeper: plans, approvals, batches, the log of what was destroyed, what failed, and files to remove. */
export const sweepMigration: Migration = {
  id: "0001-sweeps",
  sql: `
create table bijsluiter.sweep (
  id uuid primary key,
  policy text not null,
  policy_hash text not null,
  tables text not null,
  as_of date not null,
  planned_at timestamptz not null,
  list_hash text not null,
  approvals_needed integer not null check (approvals_needed between 0 and 2),
  closed_at timestamptz,
  statement text
);

create table bijsluiter.sweep_approval (
  sweep_id uuid not null references bijsluiter.sweep (id),
  person text not null,
  person_key text not null,
  role text not null,
  list_hash text not null,
  approved_at timestamptz not null,
  primary key (sweep_id, person_key)
);

create table bijsluiter.sweep_batch (
  sweep_id uuid not null references bijsluiter.sweep (id),
  number integer not null,
  table_number integer not null,
  partition text,
  keys text not null,
  keys_hash text not null,
  planned integer not null,
  again boolean not null default false,
  done_at timestamptz,
  destroyed integer not null default 0,
  held integer not null default 0,
  skipped integer not null default 0,
  primary key (sweep_id, number)
);

create index sweep_batch_open on bijsluiter.sweep_batch (sweep_id, number) where done_at is null;

create table bijsluiter.sweep_log (
  sweep_id uuid not null references bijsluiter.sweep (id),
  table_number integer not null,
  table_name text not null,
  record_key text not null,
  action text not null,
  category text,
  rule_id text not null,
  trigger_day date not null,
  along_with text,
  batch integer not null,
  at timestamptz not null,
  primary key (sweep_id, table_number, table_name, record_key, action)
);

create table bijsluiter.sweep_failure (
  sweep_id uuid not null references bijsluiter.sweep (id),
  table_number integer not null,
  table_name text not null,
  record_key text not null,
  batch integer not null,
  reason text not null,
  sqlstate text,
  constraint_name text,
  at timestamptz not null,
  solved_at timestamptz,
  primary key (sweep_id, table_number, record_key)
);

create table bijsluiter.sweep_file (
  id bigint generated always as identity primary key,
  sweep_id uuid not null references bijsluiter.sweep (id),
  table_name text not null,
  path text,
  queued_at timestamptz not null,
  removed_at timestamptz,
  attempts integer not null default 0
);

create index sweep_file_open on bijsluiter.sweep_file (id) where removed_at is null;

create function bijsluiter.refuse_change() returns trigger language plpgsql as $$
begin raise exception 'append-only' using errcode = 'restrict_violation'; end $$;

create trigger sweep_log_append_only before update or delete or truncate on bijsluiter.sweep_log
for each statement execute function bijsluiter.refuse_change();

create trigger sweep_approval_append_only before update or delete or truncate on bijsluiter.sweep_approval
for each statement execute function bijsluiter.refuse_change();
`.trim(),
};
