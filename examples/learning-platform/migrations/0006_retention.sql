-- The sweeper made these tables by itself before; where it did, they stay as they are.
CREATE TABLE IF NOT EXISTS "retention_batch" (
	"sweep_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"from_id" bigint NOT NULL,
	"to_id" bigint NOT NULL,
	"planned" integer NOT NULL,
	"done_at" timestamp (3) with time zone,
	"destroyed" integer,
	"held" integer,
	"skipped" integer,
	"failed_at" timestamp (3) with time zone,
	CONSTRAINT "retention_batch_sweep_id_number_pk" PRIMARY KEY("sweep_id","number")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "retention_destroyed" (
	"source" text NOT NULL,
	"record_id" bigint NOT NULL,
	"sweep_id" uuid NOT NULL,
	"category" text,
	"action" text NOT NULL,
	"rule_id" text NOT NULL,
	"trigger_day" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "retention_destroyed_source_record_id_action_pk" PRIMARY KEY("source","record_id","action")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "retention_sweep" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"policy" jsonb NOT NULL,
	"as_of" date NOT NULL,
	"planned_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"statement" jsonb
);
--> statement-breakpoint
ALTER TABLE "retention_batch" ADD CONSTRAINT "retention_batch_sweep_id_retention_sweep_id_fk" FOREIGN KEY ("sweep_id") REFERENCES "public"."retention_sweep"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_destroyed" ADD CONSTRAINT "retention_destroyed_sweep_id_retention_sweep_id_fk" FOREIGN KEY ("sweep_id") REFERENCES "public"."retention_sweep"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "retention_destroyed_sweep" ON "retention_destroyed" USING btree ("sweep_id");
