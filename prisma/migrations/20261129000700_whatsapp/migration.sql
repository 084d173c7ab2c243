-- What a platform tells about a sent message later: a ladder that only climbs. It may come before the receipt of the send,
-- so it stands beside it; `callback` is the mark that a send carried, which finds an uncertain one.
CREATE TABLE "delivery_tick" (
    "workspace_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "callback" TEXT,
    "stage" TEXT NOT NULL,
    "problem" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "delivery_tick_pkey" PRIMARY KEY ("channel", "account", "external_id")
);

CREATE INDEX "delivery_tick_channel_account_callback_idx" ON "delivery_tick"("channel", "account", "callback");
CREATE INDEX "delivery_tick_channel_account_stored_at_idx" ON "delivery_tick"("channel", "account", "stored_at");

-- Further ids of somebody on one bot account: `external_id` is the one their identity and conversation carry for ever.
CREATE TABLE "identity_alias" (
    "workspace_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "identity_alias_pkey" PRIMARY KEY ("channel", "account", "alias")
);

CREATE INDEX "identity_alias_channel_account_external_id_idx" ON "identity_alias"("channel", "account", "external_id");

SELECT castmatch_guard(t) FROM unnest(ARRAY['delivery_tick', 'identity_alias']::regclass[]) AS t;
