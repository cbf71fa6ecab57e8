-- The register, its outbox and its answers move to the tables of the package. The hash of an entry is over canonical JSON of what
-- these columns say, so the same entry is proven by the same hash once that text is written out.
CREATE FUNCTION canonical_json(value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	RETURN CASE jsonb_typeof(value)
		WHEN 'object' THEN '{' || coalesce((SELECT string_agg(to_json(key)::text || ':' || canonical_json(member), ',' ORDER BY key COLLATE "C") FROM jsonb_each(value) AS each(key, member)), '') || '}'
		WHEN 'array' THEN '[' || coalesce((SELECT string_agg(canonical_json(member), ',' ORDER BY place) FROM jsonb_array_elements(value) WITH ORDINALITY AS each(member, place)), '') || ']'
		ELSE value::text
	END;
END;
$$;
--> statement-breakpoint
INSERT INTO bijsluiter.register_entry (sequence, text, previous_hash, hash, reference, kind, report_kind, occurred_at, recorded_at, recorded_by)
SELECT sequence,
	canonical_json(jsonb_build_object('sequence', sequence, 'previousHash', previous_hash, 'entry', jsonb_build_object(
		'reference', reference, 'recordedAt', to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'recordedBy', recorded_by, 'event', event))),
	previous_hash, hash, reference, event ->> 'kind',
	CASE WHEN event ->> 'kind' = 'reported' THEN event -> 'report' ->> 'kind' END,
	date_trunc('milliseconds', coalesce((event ->> 'at')::timestamptz, recorded_at)), recorded_at, recorded_by
FROM breach_register ORDER BY sequence;
--> statement-breakpoint
INSERT INTO bijsluiter.register_notice (reference, sequence, board, recipient, attempts, next_attempt_at, last_error, sent_at)
SELECT reference, sequence, board_name, recipient, attempts, next_attempt_at, last_error, sent_at FROM outbox ORDER BY id;
--> statement-breakpoint
INSERT INTO bijsluiter.register_head (sequence, hash, left_at)
SELECT sequence, hash, min(sent_at) FROM outbox JOIN breach_register USING (sequence) WHERE sent_at IS NOT NULL GROUP BY sequence, hash;
--> statement-breakpoint
INSERT INTO bijsluiter.register_answer (key, request_hash, reference, answer, answered_at)
SELECT key, request_hash, response ->> 'reference', response::text, created_at FROM idempotency_keys;
--> statement-breakpoint
DROP TABLE "outbox";
--> statement-breakpoint
DROP TABLE "idempotency_keys";
--> statement-breakpoint
DROP TABLE "breach_register";
--> statement-breakpoint
DROP FUNCTION breach_register_is_append_only();
