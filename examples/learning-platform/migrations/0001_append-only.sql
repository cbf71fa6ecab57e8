-- What is in the register stays as it was written: no row is changed, removed or emptied out.
CREATE FUNCTION breach_register_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'breach_register is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER breach_register_keeps_rows BEFORE UPDATE OR DELETE ON "breach_register"
	FOR EACH ROW EXECUTE FUNCTION breach_register_is_append_only();
--> statement-breakpoint
CREATE TRIGGER breach_register_keeps_all BEFORE TRUNCATE ON "breach_register"
	FOR EACH STATEMENT EXECUTE FUNCTION breach_register_is_append_only();
