CREATE TABLE "pupil_absence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pupil" text NOT NULL,
	"day" date NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pupil_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pupil" text NOT NULL,
	"sent_on" date NOT NULL,
	"author" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pupil_results" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pupil" text NOT NULL,
	"made_on" date NOT NULL,
	"test" text NOT NULL,
	"score" integer NOT NULL,
	"remark" text,
	"remark_on_others" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pupils" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"class_name" text NOT NULL,
	"left_on" date
);
--> statement-breakpoint
CREATE TABLE "rights_accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"request" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rights_events" (
	"sequence" serial PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"event" jsonb NOT NULL,
	"answer" jsonb
);
--> statement-breakpoint
CREATE TABLE "rights_holds" (
	"id" text PRIMARY KEY NOT NULL,
	"pupil" text NOT NULL,
	"kind" text NOT NULL,
	"from" date NOT NULL,
	"until" date
);
--> statement-breakpoint
CREATE TABLE "rights_recipients" (
	"sequence" serial PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"recipient" text NOT NULL,
	"told_at" timestamp (3) with time zone,
	"confirmed_at" timestamp (3) with time zone,
	"not_told" text
);
--> statement-breakpoint
CREATE TABLE "rights_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"filed_by" text NOT NULL,
	"request" jsonb NOT NULL,
	"sent" jsonb NOT NULL,
	"plan" jsonb,
	"carried_out_at" timestamp (3) with time zone,
	CONSTRAINT "rights_requests_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "voice_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pupil" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"file" text NOT NULL,
	"sha256" text NOT NULL,
	"other_voices" text NOT NULL,
	"transcript" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pupil_absence" ADD CONSTRAINT "pupil_absence_pupil_pupils_id_fk" FOREIGN KEY ("pupil") REFERENCES "public"."pupils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pupil_messages" ADD CONSTRAINT "pupil_messages_pupil_pupils_id_fk" FOREIGN KEY ("pupil") REFERENCES "public"."pupils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pupil_results" ADD CONSTRAINT "pupil_results_pupil_pupils_id_fk" FOREIGN KEY ("pupil") REFERENCES "public"."pupils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rights_events" ADD CONSTRAINT "rights_events_request_id_rights_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."rights_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rights_recipients" ADD CONSTRAINT "rights_recipients_request_id_rights_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."rights_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_logs" ADD CONSTRAINT "voice_logs_pupil_pupils_id_fk" FOREIGN KEY ("pupil") REFERENCES "public"."pupils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rights_events_request" ON "rights_events" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "rights_recipients_request" ON "rights_recipients" USING btree ("request_id");