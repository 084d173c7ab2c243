-- A managed Postgres gives no superuser: its login is bound by forced row-level security and is a member of castmatch_app.
-- Which workspace a bot account serves is asked before any workspace is known, so the login itself may read and create
-- workspaces. Nothing that a person said is in that table, and castmatch_app, in whose role all else runs, gains nothing.
DO $$ BEGIN
  EXECUTE format('CREATE POLICY login ON "workspace" TO %I USING (true) WITH CHECK (true)', current_user);
END $$;

-- The bookkeeping of migrations is nobody's but the login's.
REVOKE ALL ON "_prisma_migrations" FROM castmatch_app;
