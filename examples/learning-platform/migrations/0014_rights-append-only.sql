-- What happened to a request stays as it was written down; it goes with its request only, after the term of that.
CREATE FUNCTION rights_events_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM rights_accounts WHERE id = OLD.request_id) THEN
		RETURN OLD;
	END IF;
	RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER rights_events_keeps_rows BEFORE UPDATE OR DELETE ON "rights_events"
	FOR EACH ROW EXECUTE FUNCTION rights_events_only_grow();
--> statement-breakpoint
CREATE TRIGGER rights_events_keeps_all BEFORE TRUNCATE ON "rights_events"
	FOR EACH STATEMENT EXECUTE FUNCTION rights_events_only_grow();
