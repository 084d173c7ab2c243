-- When a person stopped the bot on that address (blocked it); nothing can reach them there until they let it in again.
ALTER TABLE "identity" ADD COLUMN "blocked_at" TIMESTAMPTZ(3);
