CREATE TABLE "portal_items" (
	"id" text PRIMARY KEY NOT NULL,
	"jwe" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"most_attempts" integer NOT NULL,
	"most_opens" integer NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"opens" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "text_messages" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"contact" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"body" text NOT NULL
);
