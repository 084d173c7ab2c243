-- The sweeper tells what has no vector of the model that is read, so it may know which one that is.
GRANT SELECT ON "embedding_model" TO castmatch_sweeper;
