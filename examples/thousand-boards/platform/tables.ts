/** Tables of the platform on each server, before rows are loaded. */
export const tables = [
  "create table pupil (board text not null, id bigint not null, left_on date, name text not null)",
  `create table record (board text not null, id bigint not null, pupil bigint not null, made_on date not null,
    result text not null)`,
  `create table hold (board text not null, id text not null, pupil bigint not null, from_day date not null,
    until_day date)`,
  // Which sweep and which erasure is whose: written in the transaction that plans them.
  "create table board_sweep (board text primary key, sweep uuid not null unique references bijsluiter.sweep)",
  `create table board_erasure (board text primary key,
    plan_hash text not null unique references bijsluiter.erasure)`,
];

/** Keys and indexes, made when the rows are there: faster than row by row. */
export const keys = [
  "alter table pupil add primary key (id)",
  "alter table record add primary key (id), add foreign key (pupil) references pupil",
  "alter table hold add primary key (id), add foreign key (pupil) references pupil",
  "create index on pupil (board, left_on)",
  "create index on record (pupil)",
  "create index on hold (pupil)",
  "analyze pupil, record, hold",
];

/** What the check reads of the tables of core: one line a board or a thing of it, always with its board. */
export const views = [
  `create view board_entry as
    select split_part(reference, '-', 4) as board, kind, sequence from bijsluiter.register_entry`,
  "create view board_notice as select board, id, sent_at from bijsluiter.register_notice",
  `create view board_proof as
    select s.board, w.closed_at, w.statement::json ->> 'controller' as controller,
      (w.statement::json ->> 'total')::int as total,
      (select count(*)::int from bijsluiter.sweep_log l where l.sweep_id = w.id) as lines
    from board_sweep s join bijsluiter.sweep w on w.id = s.sweep`,
  `create view board_erased as
    select e.board,
      (select sum(planned)::int from bijsluiter.erasure_batch b where b.plan_hash = e.plan_hash) as planned,
      (select count(*)::int from bijsluiter.erasure_log l where l.plan_hash = e.plan_hash and l.result = 'done') as done
    from board_erasure e`,
  `create view board_event as
    select split_part(event_id, '-', 1) as board, event_id as event from bijsluiter.consent_event`,
];
