# syntax=docker/dockerfile:1
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# The database is a service of its own, so its embedded twin (57 MB) stays out.
RUN npm run build && npm prune --omit=dev --omit=optional && rm -rf src tests tools docs

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app ./
RUN ln -s /app/bin/newsgraph.js /usr/local/bin/newsgraph
USER node
EXPOSE 4000
# As `npm start` does.
CMD ["node", "--max-semi-space-size=64", "/app/bin/newsgraph.js", "serve"]
