-- Recall reads one model: a flip that two processes try at once is won by one of them.
CREATE UNIQUE INDEX "embedding_model_active_key" ON "embedding_model"("active") WHERE "active";
