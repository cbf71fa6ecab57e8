-- What both parties did with an agreement stays: signatures are facts.
CREATE FUNCTION agreement_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER agreement_events_keeps_rows BEFORE UPDATE OR DELETE ON "agreement_events"
	FOR EACH ROW EXECUTE FUNCTION agreement_is_append_only();
--> statement-breakpoint
CREATE TRIGGER agreement_events_keeps_all BEFORE TRUNCATE ON "agreement_events"
	FOR EACH STATEMENT EXECUTE FUNCTION agreement_is_append_only();
