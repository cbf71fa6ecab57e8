CREATE TABLE "attachments" (
	"reference" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_by" text
);
--> statement-breakpoint
CREATE TABLE "boards" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"sector" text NOT NULL,
	"scheme" text NOT NULL,
	"number" text NOT NULL,
	"email" text NOT NULL,
	CONSTRAINT "boards_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "breach_register" (
	"sequence" integer PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"event" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "breach_register_previous_hash_unique" UNIQUE("previous_hash"),
	CONSTRAINT "breach_register_hash_unique" UNIQUE("hash"),
	CONSTRAINT "breach_register_sequence" CHECK ("breach_register"."sequence" >= 1)
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"request_hash" text NOT NULL,
	"response" json NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"sequence" integer NOT NULL,
	"board_name" text NOT NULL,
	"recipient" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_error" text,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "received_mail" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"source" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_sequence_breach_register_sequence_fk" FOREIGN KEY ("sequence") REFERENCES "public"."breach_register"("sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "breach_register_reference" ON "breach_register" USING btree ("reference","sequence");--> statement-breakpoint
CREATE INDEX "outbox_open" ON "outbox" USING btree ("next_attempt_at") WHERE "outbox"."sent_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_reference" ON "outbox" USING btree ("reference");