-- Of consent, what was recorded stays: no record or event is changed, removed or emptied out.
CREATE FUNCTION consent_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER consent_records_keeps_rows BEFORE UPDATE OR DELETE ON "consent_records"
	FOR EACH ROW EXECUTE FUNCTION consent_is_append_only();
--> statement-breakpoint
CREATE TRIGGER consent_records_keeps_all BEFORE TRUNCATE ON "consent_records"
	FOR EACH STATEMENT EXECUTE FUNCTION consent_is_append_only();
--> statement-breakpoint
CREATE TRIGGER consent_events_keeps_rows BEFORE UPDATE OR DELETE ON "consent_events"
	FOR EACH ROW EXECUTE FUNCTION consent_is_append_only();
--> statement-breakpoint
CREATE TRIGGER consent_events_keeps_all BEFORE TRUNCATE ON "consent_events"
	FOR EACH STATEMENT EXECUTE FUNCTION consent_is_append_only();
