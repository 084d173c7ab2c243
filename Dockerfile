# One image for both roles; CASTMATCH_ROLE says which one a container plays.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
# What installing needs: the lock, and the schema that the database client is generated from.
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY prisma/generate.mjs prisma/generate.mjs
COPY prisma/schema prisma/schema
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 CASTMATCH_DATA=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY . .
COPY --from=packages /app/prisma/generated prisma/generated
# Here, because the user below may write to no place but /data.
RUN for entry in main.ts doctor.ts operations/seed.ts operations/import.ts operations/consolidate.ts \
      operations/reembed.ts operations/slack-link.ts; do node operations/run.mjs $entry --make || exit 1; done
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process, so that a stop reaches it and turns are finished or released.
CMD ["node", "operations/run.mjs", "main.ts"]
