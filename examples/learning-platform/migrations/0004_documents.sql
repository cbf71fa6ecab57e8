CREATE TABLE "agreement_events" (
	"sequence" serial PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"agreement_hash" text NOT NULL,
	"recorded_by" text NOT NULL,
	"event" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signed_copy_requests" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"agreement_id" text NOT NULL,
	"agreement_hash" text NOT NULL,
	"board" text NOT NULL,
	"name" text NOT NULL,
	"function" text NOT NULL,
	"email" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_error" text,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "signed_copy_requests_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE INDEX "signed_copy_requests_open" ON "signed_copy_requests" USING btree ("next_attempt_at") WHERE "signed_copy_requests"."sent_at" is null;