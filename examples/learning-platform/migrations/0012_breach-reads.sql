CREATE TABLE "breach_reads" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "breach_reads_reference" ON "breach_reads" USING btree ("reference","at");