CREATE TABLE "consent_events" (
	"pupil_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"event_id" text NOT NULL,
	"terms_version" integer NOT NULL,
	"event" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consent_events_pupil_id_sequence_pk" PRIMARY KEY("pupil_id","sequence"),
	CONSTRAINT "consent_events_hash_unique" UNIQUE("hash"),
	CONSTRAINT "consent_events_event_id" UNIQUE("pupil_id","event_id"),
	CONSTRAINT "consent_events_previous_hash" UNIQUE("pupil_id","previous_hash")
);
--> statement-breakpoint
CREATE TABLE "consent_records" (
	"pupil_id" text NOT NULL,
	"version" integer NOT NULL,
	"terms" jsonb NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consent_records_pupil_id_version_pk" PRIMARY KEY("pupil_id","version"),
	CONSTRAINT "consent_records_version" CHECK ("consent_records"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "demo_settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"day" date NOT NULL,
	"path" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "visits_day_path_pk" PRIMARY KEY("day","path")
);
--> statement-breakpoint
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_terms" FOREIGN KEY ("pupil_id","terms_version") REFERENCES "public"."consent_records"("pupil_id","version") ON DELETE no action ON UPDATE no action;