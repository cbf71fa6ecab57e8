CREATE TABLE "breach_reminders" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_error" text,
	"sent_at" timestamp (3) with time zone,
	"reference" text NOT NULL,
	"board" text NOT NULL,
	"clock" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "breach_reminders_once" UNIQUE("reference","board","clock","due_at")
);
--> statement-breakpoint
CREATE INDEX "breach_reminders_open" ON "breach_reminders" USING btree ("next_attempt_at") WHERE "breach_reminders"."sent_at" is null;