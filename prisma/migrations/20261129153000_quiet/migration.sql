-- How long a platform asked an account, or one of its chats, to be left alone. It is written with the end of the send that
-- was told so, and read with the beginning of every other: a house that was killed, or whose Redis was emptied, keeps it.
CREATE TABLE "quiet" (
    "workspace_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quiet_pkey" PRIMARY KEY ("channel", "account", "who")
);

SELECT castmatch_guard('quiet'::regclass);
