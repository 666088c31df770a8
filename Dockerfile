# syntax=docker/dockerfile:1

# Two images, which differ in what they leave out:
#   cluster  is what the chart runs: it serves the UI that ODIGOS_UI_URL names, and has no embedded cluster
#   demo     (the default) serves the embedded cluster unless ODIGOS_UI_URL is set: docker run --rm -p 3000:3000 odigos-mcp
# Everything here is JavaScript, so all stages that install run on the builder's own platform, and only the last ones are
# per platform:
#   docker buildx build --target cluster --platform linux/amd64,linux/arm64 --build-arg VERSION=0.1.0 --build-arg REVISION=$(git rev-parse HEAD) -t …/odigos-mcp:0.1.0 --push .
FROM --platform=$BUILDPLATFORM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY tsconfig.json ./
COPY scripts/run.mjs ./scripts/
COPY scripts/build ./scripts/build
COPY graphql ./graphql
COPY src ./src
RUN npm run build

FROM build AS build-cluster
RUN rm -r dist/src/demo dist/graphql/releases/v*

# What is built holds the packages that it needs: what they are is listed for who looks for known holes, by those that are
# installed without those of development.
FROM --platform=$BUILDPLATFORM node:24-bookworm-slim AS packages
# npm calls what its list is of by the name of the folder.
WORKDIR /odigos-mcp
COPY package.json package-lock.json ./
# Without the packages of development in package.json npm lists what is installed, all of it: told to omit them it asks for
# them (ESBOMPROBLEMS), and by the lock alone it leaves out what they have in common with the others, express among them.
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts \
  && npm pkg delete devDependencies \
  && npm sbom --sbom-format=cyclonedx > sbom.cdx.json

# What only the embedded cluster needs goes, by the lock: the others stay at their versions.
FROM packages AS packages-cluster
RUN npm pkg delete dependencies.graphql-yoga dependencies.@graphql-tools/schema \
  && npm prune --ignore-scripts \
  && npm sbom --sbom-format=cyclonedx > sbom.cdx.json

FROM gcr.io/distroless/nodejs24-debian12:nonroot AS base
ARG VERSION=0.0.0
ARG REVISION=unknown
# The registry's proof that an image is of the server that names it.
LABEL io.modelcontextprotocol.server.name="io.odigos/odigos-mcp" \
  org.opencontainers.image.title="odigos-mcp" \
  org.opencontainers.image.description="MCP server that lets AI agents inspect and configure a live Odigos installation" \
  org.opencontainers.image.licenses="Apache-2.0" \
  org.opencontainers.image.version="$VERSION" \
  org.opencontainers.image.revision="$REVISION"
WORKDIR /app
COPY LICENSE ./
# In a container loopback reaches nobody. One arena of glibc's, in place of one for each thread, is 10 MB less.
ENV NODE_ENV=production HOST=0.0.0.0 MALLOC_ARENA_MAX=1
EXPOSE 3000
USER 65532:65532
# The image's entry point is node. Without these bounds a busy server takes 556 MB. What the compiler of hot code has used is
# given back by the thread that took it: else some 25 MB stay with malloc.
CMD ["--max-old-space-size=96", "--max-semi-space-size=4", "--no-maglev-destroy-on-background", "dist/src/main.js"]

FROM base AS cluster
COPY --from=packages-cluster /odigos-mcp/package.json /odigos-mcp/sbom.cdx.json ./
COPY --from=build-cluster /app/dist ./dist

FROM base AS demo
COPY --from=packages /odigos-mcp/package.json /odigos-mcp/sbom.cdx.json ./
COPY --from=build /app/dist ./dist
