ALTER TABLE "consent_events" DROP CONSTRAINT "consent_events_event_id";--> statement-breakpoint
ALTER TABLE "consent_events" ADD COLUMN "person_id" text GENERATED ALWAYS AS (coalesce(event #>> '{by,onBehalfOf,id}', event #>> '{by,id}')) STORED;--> statement-breakpoint
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_event_id" UNIQUE("pupil_id","person_id","event_id");