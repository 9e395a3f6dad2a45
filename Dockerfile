# The app and what it needs at run time, for `compose.yaml`. Node's image brings the Node it runs on.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY prisma prisma
COPY prompts prompts
COPY src src
# Generates the database client as well. The app itself never installs anything.
RUN npm ci --omit=dev

FROM node:24-slim
WORKDIR /app
COPY --from=build /app ./
USER node
# What `npm start` runs, without npm between it and SIGTERM.
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=20", "--import", "./src/compile-cache.mjs", "src/main.ts"]
