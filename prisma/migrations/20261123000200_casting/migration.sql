-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "title" TEXT,
    "type" TEXT,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "production_house" TEXT,
    "director" TEXT,
    "synopsis" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "created_by" UUID,
    "source_message_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "spec" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "source_message_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talent" (
    "person_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "stage_name" TEXT,
    "dob" DATE,
    "playing_age_min" INTEGER,
    "playing_age_max" INTEGER,
    "gender" TEXT,
    "city" TEXT,
    "travels" BOOLEAN,
    "travel_notice_days" INTEGER,
    "represented_by" TEXT,
    "commission_pct" INTEGER,
    "height_cm" INTEGER,
    "languages" JSONB,
    "skills" JSONB,
    "papers" JSONB,
    "union_name" TEXT,
    "rate_floor" JSONB,
    "conveyance_inr" INTEGER,
    "conflicts_as_of" DATE,
    "guardian_id" UUID,
    "guardian_consent" TEXT,
    "consent" TEXT,
    "opted_out_at" TIMESTAMPTZ(3),
    "free_days" datemultirange NOT NULL DEFAULT '{}'::datemultirange,
    "busy_days" datemultirange NOT NULL DEFAULT '{}'::datemultirange,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "talent_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "talent_profile" (
    "person_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "locality" TEXT,
    "build" TEXT,
    "weight_kg" INTEGER,
    "hair" TEXT,
    "eyes" TEXT,
    "beard" TEXT,
    "tattoos" TEXT,
    "measurements" JSONB,
    "look" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "dialects" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "credits" JSONB NOT NULL DEFAULT '[]',
    "training" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "bio" TEXT,
    "bio_language" TEXT,
    "bio_english" TEXT,
    "photo_url" TEXT,
    "photo_date" DATE,
    "look_changed_on" DATE,
    "reel_url" TEXT,
    "agent_name" TEXT,
    "comfort_limits" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "sources" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "talent_profile_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "conflict_entry" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "talent_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "brand" TEXT,
    "media" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "territory" TEXT,
    "from_day" DATE,
    "until_day" DATE,
    "perpetual" BOOLEAN NOT NULL DEFAULT false,
    "source_message_id" UUID,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conflict_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "availability_window" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "talent_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT,
    "source_message_id" UUID,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "availability_window_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidacy" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "talent_id" UUID NOT NULL,
    "rung" TEXT NOT NULL,
    "rank" INTEGER,
    "added_by" UUID,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidacy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidacy_event" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "candidacy_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_rung" TEXT,
    "to_rung" TEXT,
    "reason" TEXT,
    "by_person_id" UUID,
    "source_message_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "candidacy_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talent_text" (
    "talent_id" UUID NOT NULL,
    "chunk" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "talent_text_pkey" PRIMARY KEY ("talent_id","chunk")
);

-- CreateTable
CREATE TABLE "talent_term" (
    "workspace_id" UUID NOT NULL,
    "term" TEXT NOT NULL,
    "talent_id" UUID NOT NULL,

    CONSTRAINT "talent_term_pkey" PRIMARY KEY ("workspace_id","term","talent_id")
);

-- CreateTable
CREATE TABLE "talent_vector" (
    "workspace_id" UUID NOT NULL,
    "model_id" TEXT NOT NULL,
    "talent_id" UUID NOT NULL,
    "chunk" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "embedding" halfvec NOT NULL,

    CONSTRAINT "talent_vector_pkey" PRIMARY KEY ("workspace_id","model_id","talent_id","chunk")
);

-- CreateTable
CREATE TABLE "role_vector" (
    "role_id" UUID NOT NULL,
    "model_id" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "embedding" halfvec NOT NULL,

    CONSTRAINT "role_vector_pkey" PRIMARY KEY ("role_id","model_id")
);

-- CreateIndex
CREATE INDEX "project_workspace_id_status_created_at_idx" ON "project"("workspace_id", "status", "created_at");

-- CreateIndex
CREATE INDEX "role_workspace_id_status_created_at_idx" ON "role"("workspace_id", "status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "role_project_id_ordinal_key" ON "role"("project_id", "ordinal");

-- CreateIndex
CREATE INDEX "talent_workspace_id_gender_playing_age_min_playing_age_max_idx" ON "talent"("workspace_id", "gender", "playing_age_min", "playing_age_max");

-- CreateIndex
CREATE INDEX "talent_workspace_id_guardian_id_idx" ON "talent"("workspace_id", "guardian_id");

-- CreateIndex
CREATE INDEX "talent_profile_workspace_id_idx" ON "talent_profile"("workspace_id");

-- CreateIndex
CREATE INDEX "conflict_entry_workspace_id_category_idx" ON "conflict_entry"("workspace_id", "category");

-- CreateIndex
CREATE INDEX "conflict_entry_workspace_id_talent_id_idx" ON "conflict_entry"("workspace_id", "talent_id");

-- CreateIndex
CREATE INDEX "availability_window_workspace_id_talent_id_idx" ON "availability_window"("workspace_id", "talent_id");

-- CreateIndex
CREATE INDEX "candidacy_workspace_id_talent_id_idx" ON "candidacy"("workspace_id", "talent_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidacy_role_id_talent_id_key" ON "candidacy"("role_id", "talent_id");

-- CreateIndex
CREATE INDEX "candidacy_event_workspace_id_candidacy_id_at_idx" ON "candidacy_event"("workspace_id", "candidacy_id", "at");

-- CreateIndex
CREATE INDEX "talent_text_workspace_id_talent_id_idx" ON "talent_text"("workspace_id", "talent_id");

-- CreateIndex
CREATE INDEX "talent_term_talent_id_idx" ON "talent_term"("talent_id");

-- CreateIndex
CREATE INDEX "talent_vector_talent_id_idx" ON "talent_vector"("talent_id");

-- CreateIndex
CREATE INDEX "role_vector_workspace_id_idx" ON "role_vector"("workspace_id");

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent" ADD CONSTRAINT "talent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_profile" ADD CONSTRAINT "talent_profile_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_entry" ADD CONSTRAINT "conflict_entry_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "availability_window" ADD CONSTRAINT "availability_window_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacy" ADD CONSTRAINT "candidacy_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacy" ADD CONSTRAINT "candidacy_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacy_event" ADD CONSTRAINT "candidacy_event_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_text" ADD CONSTRAINT "talent_text_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_vector" ADD CONSTRAINT "talent_vector_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_vector" ADD CONSTRAINT "role_vector_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A scan over vectors must find them in the row: the default would move long ones out of it.
ALTER TABLE "talent_vector" ALTER COLUMN "embedding" SET STORAGE MAIN;

-- Postgres would compare terms by the rules of a language; bytes are faster and the same on every machine.
ALTER TABLE "talent_term" ALTER COLUMN "term" TYPE TEXT COLLATE "C";

SELECT castmatch_guard(t) FROM unnest(ARRAY[
  'project', 'role', 'talent', 'talent_profile', 'conflict_entry', 'availability_window', 'candidacy', 'candidacy_event',
  'talent_text', 'talent_term', 'talent_vector', 'role_vector']::regclass[]) AS t;

-- The rules read these as the schema describes them; a writer who strays is stopped here. JSON null is not SQL null.
ALTER TABLE "talent"
  ADD CONSTRAINT "talent_maps" CHECK (
    jsonb_typeof("languages") = 'object' AND jsonb_typeof("skills") = 'object'
    AND jsonb_typeof("papers") = 'object' AND jsonb_typeof("rate_floor") = 'object'),
  ADD CONSTRAINT "talent_words" CHECK (
    "gender" IN ('male', 'female', 'transgender') AND "represented_by" IN ('self', 'agent', 'coordinator')
    AND "consent" IN ('given', 'withdrawn') AND "guardian_consent" IN ('given', 'withdrawn')),
  ADD CONSTRAINT "talent_numbers" CHECK (
    "commission_pct" BETWEEN 0 AND 100 AND "height_cm" BETWEEN 30 AND 260
    AND "playing_age_min" BETWEEN 0 AND 120 AND "playing_age_max" BETWEEN 0 AND 120 AND "playing_age_min" <= "playing_age_max");
ALTER TABLE "conflict_entry" ADD CONSTRAINT "conflict_entry_category" CHECK ("category" = lower(btrim("category")));
ALTER TABLE "availability_window" ADD CONSTRAINT "availability_window_state" CHECK ("state" IN ('free', 'tentative', 'busy') AND "from_day" <= "to_day");

-- The days of these talents, from their windows: for each day the window said last counts, and of two said at the
-- same instant the more careful one.
CREATE FUNCTION castmatch_days(talents uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  one uuid; said record; free datemultirange; busy datemultirange; span datemultirange;
BEGIN
  FOREACH one IN ARRAY talents LOOP
    free := '{}'; busy := '{}';
    FOR said IN
      SELECT state, from_day, to_day FROM availability_window WHERE talent_id = one AND from_day <= to_day
      ORDER BY said_at, CASE state WHEN 'free' THEN 0 WHEN 'busy' THEN 2 ELSE 1 END
    LOOP
      span := datemultirange(daterange(said.from_day, said.to_day, '[]'));
      free := CASE WHEN said.state = 'free' THEN free + span ELSE free - span END;
      busy := CASE WHEN said.state = 'busy' THEN busy + span ELSE busy - span END;
    END LOOP;
    UPDATE talent SET free_days = free, busy_days = busy WHERE person_id = one;
  END LOOP;
END $$;

CREATE FUNCTION castmatch_days_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN PERFORM castmatch_days(ARRAY(SELECT DISTINCT talent_id FROM fresh));
  ELSIF TG_OP = 'DELETE' THEN PERFORM castmatch_days(ARRAY(SELECT DISTINCT talent_id FROM gone));
  ELSE PERFORM castmatch_days(ARRAY(SELECT talent_id FROM fresh UNION SELECT talent_id FROM gone));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER days_added AFTER INSERT ON "availability_window" REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION castmatch_days_changed();
CREATE TRIGGER days_changed AFTER UPDATE ON "availability_window" REFERENCING NEW TABLE AS fresh OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION castmatch_days_changed();
CREATE TRIGGER days_removed AFTER DELETE ON "availability_window" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION castmatch_days_changed();

CREATE FUNCTION castmatch_terms_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM talent_term WHERE talent_id IN (SELECT person_id FROM gone);
  RETURN NULL;
END $$;
CREATE TRIGGER terms_gone AFTER DELETE ON "talent" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION castmatch_terms_gone();
