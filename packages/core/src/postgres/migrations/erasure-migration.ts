import type { Migration } from "./migration.ts";

/** The memory of erasures on request: plans, batches, and a log of what became of each record. */
export const erasureMigration: Migration = {
  id: "0004-erasures",
  sql: `
create table bijsluiter.erasure (
  plan_hash text primary key,
  request_id text not null,
  plan text not null,
  stored_at timestamptz not null
);

create table bijsluiter.erasure_batch (
  plan_hash text not null references bijsluiter.erasure (plan_hash),
  number integer not null,
  element text not null,
  connector text not null,
  answer text not null check (answer in ('erase', 'anonymise', 'restrict')),
  must_follow text not null,
  record_ids text not null,
  planned integer not null,
  state text not null default 'open' check (state in ('open', 'failed', 'held', 'done')),
  done integer not null default 0,
  begun_at timestamptz,
  attempts integer not null default 0,
  primary key (plan_hash, number)
);

create index erasure_batch_left on bijsluiter.erasure_batch (plan_hash, number) where state <> 'done';

create index erasure_batch_element on bijsluiter.erasure_batch (plan_hash, element) where state <> 'done';

create table bijsluiter.erasure_log (
  id bigint generated always as identity primary key,
  plan_hash text not null references bijsluiter.erasure (plan_hash),
  element text not null,
  record_id text not null,
  result text not null check (result in ('done', 'failed', 'held')),
  reason text,
  at timestamptz not null
);

create unique index erasure_log_once on bijsluiter.erasure_log (plan_hash, element, record_id) where result = 'done';

create trigger erasure_log_append_only before update or delete or truncate on bijsluiter.erasure_log
for each statement execute function bijsluiter.refuse_change();
`.trim(),
};
