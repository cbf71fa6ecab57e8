import type { Migration } from "./migration.ts";

/** Consent: the terms of each subject by version, the chain of events, and a trace of records that were erased whole. */
export const consentTables: Migration = {
  id: "0003-consent",
  sql: `
create table bijsluiter.consent_record (
  subject_id text not null,
  version integer not null check (version >= 1),
  text text not null,
  written_at timestamptz(3) not null,
  primary key (subject_id, version)
);

create table bijsluiter.consent_event (
  subject_id text not null,
  sequence integer not null check (sequence >= 1),
  text text not null,
  event_id text not null,
  person_id text not null,
  terms_version integer not null,
  previous_hash text not null,
  hash text not null unique,
  received_at timestamptz(3) not null,
  primary key (subject_id, sequence),
  unique (subject_id, person_id, event_id),
  unique (subject_id, previous_hash),
  foreign key (subject_id, terms_version) references bijsluiter.consent_record (subject_id, version)
);

create index consent_event_person on bijsluiter.consent_event (person_id, subject_id);

create table bijsluiter.consent_erasure (
  head text primary key,
  events integer not null,
  basis text not null,
  erased_at timestamptz(3) not null,
  transaction_id text not null default pg_current_xact_id()::text
);

create function bijsluiter.consent_keeps() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name <> 'consent_erasure' then
    if exists (select from bijsluiter.consent_erasure where transaction_id = pg_current_xact_id()::text) then
      return old;
    end if;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

create trigger consent_record_keeps_rows before update or delete on bijsluiter.consent_record
for each row execute function bijsluiter.consent_keeps();

create trigger consent_record_keeps_all before truncate on bijsluiter.consent_record
for each statement execute function bijsluiter.consent_keeps();

create trigger consent_event_keeps_rows before update or delete on bijsluiter.consent_event
for each row execute function bijsluiter.consent_keeps();

create trigger consent_event_keeps_all before truncate on bijsluiter.consent_event
for each statement execute function bijsluiter.consent_keeps();

create trigger consent_erasure_keeps_rows before update or delete on bijsluiter.consent_erasure
for each row execute function bijsluiter.consent_keeps();

create trigger consent_erasure_keeps_all before truncate on bijsluiter.consent_erasure
for each statement execute function bijsluiter.consent_keeps();
`.trim(),
};
