import type { Migration } from "./migration.ts";

/**
 * The breach register: entries of which `text` is hashed and the other columns are copies, heads that left the house, answers
 * that were given, and notices to send. Nothing but an insert, and the tombstone of what a later entry says was erased.
 */
export const registerTables: Migration = {
  id: "0002-register",
  sql: `
create table bijsluiter.register_entry (
  sequence integer primary key check (sequence >= 1),
  text text,
  previous_hash text not null unique,
  hash text not null unique,
  reference text,
  kind text,
  report_kind text,
  occurred_at timestamptz(3),
  recorded_at timestamptz(3),
  recorded_by text,
  role text,
  correction_of integer
);

create index register_entry_reference on bijsluiter.register_entry (reference, sequence);

create function bijsluiter.register_entry_keeps() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.text is not null and new.sequence = old.sequence and new.previous_hash = old.previous_hash and new.hash = old.hash
      and num_nonnulls(new.text, new.reference, new.kind, new.report_kind, new.occurred_at, new.recorded_at, new.recorded_by, new.role, new.correction_of) = 0
      and exists (
        select from bijsluiter.register_entry as later
        where later.reference = old.reference and later.sequence > old.sequence and later.kind = 'erased'
          and case when later.kind = 'erased' then later.text::jsonb #> '{entry,event,sequences}' @> to_jsonb(old.sequence) end
      )
    then
      return new;
    end if;
  end if;
  raise exception 'register_entry is append-only: % refused', tg_op using errcode = 'restrict_violation';
end $$;

create trigger register_entry_keeps_rows before update or delete on bijsluiter.register_entry
for each row execute function bijsluiter.register_entry_keeps();

create trigger register_entry_keeps_all before truncate on bijsluiter.register_entry
for each statement execute function bijsluiter.register_entry_keeps();

create table bijsluiter.register_head (
  sequence integer not null,
  hash text not null,
  left_at timestamptz(3) not null,
  primary key (sequence, hash)
);

create function bijsluiter.register_head_keeps() returns trigger language plpgsql as $$
begin raise exception 'register_head is append-only: % refused', tg_op using errcode = 'restrict_violation'; end $$;

create trigger register_head_append_only before update or delete or truncate on bijsluiter.register_head
for each statement execute function bijsluiter.register_head_keeps();

create table bijsluiter.register_answer (
  key text primary key,
  request_hash text not null,
  reference text,
  answer text not null,
  answered_at timestamptz(3) not null
);

create table bijsluiter.register_notice (
  id bigint generated always as identity primary key,
  reference text not null,
  sequence integer not null references bijsluiter.register_entry (sequence),
  board text not null,
  recipient text not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  sent_at timestamptz(3)
);

create index register_notice_open on bijsluiter.register_notice (next_attempt_at) where sent_at is null;

create index register_notice_reference on bijsluiter.register_notice (reference);
`.trim(),
};
