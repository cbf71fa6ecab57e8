-- Consent records move to the tables of the package: terms and events as canonical JSON in a text column. Their hashes stay.
INSERT INTO bijsluiter.consent_record (subject_id, version, text, written_at)
SELECT pupil_id, version, canonical_json(terms), written_at FROM consent_records ORDER BY pupil_id, version;
--> statement-breakpoint
INSERT INTO bijsluiter.consent_event (subject_id, sequence, text, event_id, person_id, terms_version, previous_hash, hash, received_at)
SELECT pupil_id, sequence, canonical_json(event), event_id, person_id, terms_version, previous_hash, hash, received_at
FROM consent_events ORDER BY pupil_id, sequence;
--> statement-breakpoint
DROP TABLE "consent_events";
--> statement-breakpoint
DROP TABLE "consent_records";
--> statement-breakpoint
DROP FUNCTION consent_is_append_only();
--> statement-breakpoint
DROP FUNCTION canonical_json(jsonb);
