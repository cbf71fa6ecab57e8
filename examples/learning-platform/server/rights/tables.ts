import type {
  AccountableRequest,
  DataSubjectRequest,
  ErasurePlan,
  RequestAnswer,
  RequestEvent,
} from "@bijsluiter/core/rights";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { SentRequest } from "../../shared/rights/sent-request.ts";
import { moment } from "../database/columns.ts";

/** Requests of people about their data, each as it stands after its last event. */
export const rightsRequests = pgTable("rights_requests", {
  id: text("id").primaryKey(),
  /** `Idempotency-Key` of the form: the same request twice is one row. */
  key: text("key").notNull().unique(),
  /** Account that sent it; a request by telephone has that of the desk. */
  filedBy: text("filed_by").notNull(),
  request: jsonb("request").$type<DataSubjectRequest>().notNull(),
  /** The answers of the form, in the words of who asks. */
  sent: jsonb("sent").$type<SentRequest>().notNull(),
  /** The plan that was made last; frozen once it is carried out. */
  plan: jsonb("plan").$type<ErasurePlan>(),
  carriedOutAt: moment("carried_out_at"),
});

/** What stays of a request after its term: what was asked and done when, and not by or about whom. */
export const rightsAccounts = pgTable("rights_accounts", {
  id: text("id").primaryKey(),
  request: jsonb("request").$type<AccountableRequest>().notNull(),
});

/** What happened to a request, with its reasons; only grows, until the request goes after its term. */
export const rightsEvents = pgTable(
  "rights_events",
  {
    sequence: serial("sequence").primaryKey(),
    requestId: text("request_id")
      .notNull()
      .references(() => rightsRequests.id),
    event: jsonb("event").$type<RequestEvent>().notNull(),
    /** The letter that went with it, as data. */
    answer: jsonb("answer").$type<RequestAnswer>(),
  },
  (table) => [index("rights_events_request").on(table.requestId)],
);

/** Whom an erasure was told to, and who confirmed it. */
export const rightsRecipients = pgTable(
  "rights_recipients",
  {
    sequence: serial("sequence").primaryKey(),
    requestId: text("request_id")
      .notNull()
      .references(() => rightsRequests.id),
    recipient: text("recipient").notNull(),
    toldAt: moment("told_at"),
    confirmedAt: moment("confirmed_at"),
    notTold: text("not_told"),
  },
  (table) => [index("rights_recipients_request").on(table.requestId)],
);

/** Cases for which data of a pupil must stay. */
export const rightsHolds = pgTable("rights_holds", {
  id: text("id").primaryKey(),
  pupilId: text("pupil").notNull(),
  kind: text("kind").$type<"hold" | "court-order" | "legal-claim">().notNull(),
  from: date("from").notNull(),
  until: date("until"),
});

/** Made-up pupils as Leerplein knows them. */
export const pupils = pgTable("pupils", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  className: text("class_name").notNull(),
  /** Last day at school; none for who is there. */
  leftOn: date("left_on"),
});

const ofPupil = () => ({
  id: uuid("id").primaryKey(),
  pupilId: text("pupil")
    .notNull()
    .references(() => pupils.id),
});

/** Results of tests, with what the teacher wrote about them. */
export const pupilResults = pgTable("pupil_results", {
  ...ofPupil(),
  madeOn: date("made_on").notNull(),
  test: text("test").notNull(),
  score: integer("score").notNull(),
  remark: text("remark"),
  /** The remark is about another pupil too. */
  remarkOnOthers: boolean("remark_on_others").notNull().default(false),
});

/** Messages in the group of a pupil, of that pupil or to it. */
export const pupilMessages = pgTable("pupil_messages", {
  ...ofPupil(),
  sentOn: date("sent_on").notNull(),
  author: text("author").$type<"pupil" | "teacher" | "other-pupil">().notNull(),
  body: text("body").notNull(),
});

/** Days on which a pupil was not there. */
export const pupilAbsence = pgTable("pupil_absence", {
  ...ofPupil(),
  day: date("day").notNull(),
  reason: text("reason").notNull(),
});

/** A turn of a conversation with the service desk. */
export interface StoredTurn {
  readonly speaker: string;
  readonly text: string;
  readonly about: "subject" | "other-person" | "unknown";
}

/** Conversations with the service desk in which a pupil can be heard; the sound is a file. */
export const voiceLogs = pgTable("voice_logs", {
  ...ofPupil(),
  recordedAt: moment("recorded_at").notNull(),
  file: text("file").notNull(),
  sha256: text("sha256").notNull(),
  otherVoices: text("other_voices").$type<"none" | "removed" | "present" | "unknown">().notNull(),
  transcript: jsonb("transcript").$type<readonly StoredTurn[]>().notNull(),
});
