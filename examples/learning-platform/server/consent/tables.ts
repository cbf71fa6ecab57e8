import type { ConsentEvent, ConsentRecord } from "@bijsluiter/core/consent";
import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { moment } from "../database/columns.ts";

/** A consent record without its events: who, and what is asked. Terms that change are a new version in a new row. */
export const consentRecords = pgTable(
  "consent_records",
  {
    /** Pseudonym of the pupil. */
    pupilId: text("pupil_id").notNull(),
    version: integer("version").notNull(),
    terms: jsonb("terms").$type<Omit<ConsentRecord, "events">>().notNull(),
    writtenAt: moment("written_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pupilId, table.version] }),
    check("consent_records_version", sql`${table.version} >= 1`),
  ],
);

/** What happened to consent, sealed; a trigger in the migrations lets nothing but INSERT through, as for the records. */
export const consentEvents = pgTable(
  "consent_events",
  {
    pupilId: text("pupil_id").notNull(),
    /** Place in the chain of this pupil, from 1. */
    sequence: integer("sequence").notNull(),
    eventId: text("event_id").notNull(),
    /** Version of the terms when it came in. */
    termsVersion: integer("terms_version").notNull(),
    event: jsonb("event").$type<ConsentEvent>().notNull(),
    /** Who chose, or the organisation that recorded it; ids are of one person, so that no answer tells what another chose. */
    personId: text("person_id").generatedAlwaysAs(
      sql`coalesce(event #>> '{by,onBehalfOf,id}', event #>> '{by,id}')`,
    ),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull().unique(),
    receivedAt: moment("received_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pupilId, table.sequence] }),
    unique("consent_events_event_id").on(table.pupilId, table.personId, table.eventId),
    // Two events after one: the chain would fork.
    unique("consent_events_previous_hash").on(table.pupilId, table.previousHash),
    foreignKey({
      name: "consent_events_terms",
      columns: [table.pupilId, table.termsVersion],
      foreignColumns: [consentRecords.pupilId, consentRecords.version],
    }),
  ],
);

/** How often a page was read on a day, by who agreed to that being counted. Nothing of who that was. */
export const visits = pgTable(
  "visits",
  {
    day: date("day").notNull(),
    path: text("path").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.path] })],
);
