-- CreateTable
CREATE TABLE "workspaces" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "botUserId" TEXT,

    CONSTRAINT "workspaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "marketplaces" TEXT[],
    "alertChannel" TEXT,
    "mailboxes" TEXT[],
    "recipients" TEXT[],
    "live" BOOLEAN NOT NULL,
    "injectsOrderId" BOOLEAN NOT NULL,
    "sellerName" TEXT NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("workspaceId","accountId")
);

-- CreateTable
CREATE TABLE "secrets" (
    "workspaceId" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "secrets_pkey" PRIMARY KEY ("workspaceId","owner","name")
);

-- CreateTable
CREATE TABLE "templates" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "archived" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "templates_pkey" PRIMARY KEY ("workspaceId","accountId","id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" JSONB NOT NULL,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("workspaceId","accountId","templateId","number")
);

-- CreateTable
CREATE TABLE "campaigns" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "templateId" TEXT,
    "definition" JSONB NOT NULL,
    "official" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "campaigns_pkey" PRIMARY KEY ("workspaceId","accountId","id")
);

-- CreateTable
CREATE TABLE "holds" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "cause" JSONB NOT NULL,

    CONSTRAINT "holds_pkey" PRIMARY KEY ("workspaceId","accountId","id")
);

-- CreateTable
CREATE TABLE "changes" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" JSONB NOT NULL,
    "action" TEXT NOT NULL,
    "effects" JSONB NOT NULL,
    "subjects" TEXT[],
    "undoes" TEXT,
    "undoneBy" TEXT,

    CONSTRAINT "changes_pkey" PRIMARY KEY ("workspaceId","accountId","id")
);

-- CreateTable
CREATE TABLE "audits" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "audit" JSONB NOT NULL,

    CONSTRAINT "audits_pkey" PRIMARY KEY ("workspaceId","accountId","templateId")
);

-- CreateTable
CREATE TABLE "dismissals" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dismissals_pkey" PRIMARY KEY ("workspaceId","accountId","id")
);

-- CreateTable
CREATE TABLE "approvals" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "baseRevision" INTEGER NOT NULL,
    "baseHash" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "textHash" TEXT NOT NULL,
    "writtenBy" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedBy" TEXT,

    CONSTRAINT "approvals_pkey" PRIMARY KEY ("workspaceId","accountId","id")
);

-- CreateTable
CREATE TABLE "notices" (
    "workspaceId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "accountId" TEXT,
    "key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "authentic" TEXT NOT NULL,
    "restricted" BOOLEAN NOT NULL,
    "reading" JSONB NOT NULL,
    "text" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "rawKeyId" TEXT,
    "raw" TEXT,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "restrictions" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "noticeId" TEXT,
    "state" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "permanent" BOOLEAN NOT NULL,
    "repeated" BOOLEAN NOT NULL,
    "candidateReasons" TEXT[],
    "remindAt" TIMESTAMPTZ(3),

    CONSTRAINT "restrictions_pkey" PRIMARY KEY ("workspaceId","accountId","id")
);

-- CreateTable
CREATE TABLE "announcements" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" BIGSERIAL NOT NULL,
    "event" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(3),
    "final" BOOLEAN NOT NULL DEFAULT false,
    "detail" TEXT,

    CONSTRAINT "announcements_pkey" PRIMARY KEY ("workspaceId","accountId","id")
);

-- CreateTable
CREATE TABLE "cards" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "ts" TEXT NOT NULL,

    CONSTRAINT "cards_pkey" PRIMARY KEY ("workspaceId","accountId","subject")
);

-- CreateTable
CREATE TABLE "orders" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "marketplaceId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "fulfilledBy" TEXT NOT NULL,
    "purchasedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deliverEarliest" TIMESTAMPTZ(3),
    "deliverLatest" TIMESTAMPTZ(3),
    "delivered" BOOLEAN NOT NULL,
    "replaces" TEXT,
    "items" JSONB NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("workspaceId","accountId","orderId")
);

-- CreateTable
CREATE TABLE "import_positions" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3),
    "next" TEXT,
    "upTo" TIMESTAMPTZ(3),
    "lastNumber" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "import_positions_pkey" PRIMARY KEY ("workspaceId","accountId")
);

-- CreateTable
CREATE TABLE "plan_marks" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "number" BIGINT NOT NULL,

    CONSTRAINT "plan_marks_pkey" PRIMARY KEY ("workspaceId","accountId","campaignId")
);

-- CreateTable
CREATE TABLE "sends" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "marketplaceId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "decision" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "windowEndsAt" TIMESTAMPTZ(3) NOT NULL,
    "sendingSince" TIMESTAMPTZ(3),
    "attemptId" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "claim" TEXT,

    CONSTRAINT "sends_pkey" PRIMARY KEY ("workspaceId","accountId","id")
);

-- CreateTable
CREATE TABLE "buckets" (
    "workspaceId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "tokens" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "buckets_pkey" PRIMARY KEY ("workspaceId","accountId","operation")
);

-- CreateTable
CREATE TABLE "positions" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "positions_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "one_time_keys" (
    "workspaceId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "one_time_keys_pkey" PRIMARY KEY ("workspaceId","key")
);

-- CreateIndex
CREATE INDEX "secrets_keyId_idx" ON "secrets"("keyId");

-- CreateIndex
CREATE INDEX "holds_workspaceId_accountId_campaignId_channel_idx" ON "holds"("workspaceId", "accountId", "campaignId", "channel");

-- CreateIndex
CREATE INDEX "changes_workspaceId_accountId_number_idx" ON "changes"("workspaceId", "accountId", "number");

-- CreateIndex
CREATE INDEX "changes_workspaceId_at_idx" ON "changes"("workspaceId", "at");

-- CreateIndex
CREATE INDEX "changes_subjects_idx" ON "changes" USING GIN ("subjects");

-- CreateIndex
CREATE INDEX "approvals_workspaceId_createdAt_idx" ON "approvals"("workspaceId", "createdAt");

-- CreateIndex
CREATE INDEX "notices_workspaceId_receivedAt_idx" ON "notices"("workspaceId", "receivedAt");

-- CreateIndex
CREATE INDEX "notices_workspaceId_state_restricted_idx" ON "notices"("workspaceId", "state", "restricted");

-- CreateIndex
CREATE INDEX "notices_rawKeyId_idx" ON "notices"("rawKeyId");

-- CreateIndex
CREATE UNIQUE INDEX "notices_workspaceId_key_key" ON "notices"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "restrictions_workspaceId_accountId_state_remindAt_idx" ON "restrictions"("workspaceId", "accountId", "state", "remindAt");

-- CreateIndex
CREATE INDEX "announcements_workspaceId_accountId_final_number_idx" ON "announcements"("workspaceId", "accountId", "final", "number");

-- CreateIndex
CREATE INDEX "orders_workspaceId_accountId_number_idx" ON "orders"("workspaceId", "accountId", "number");

-- CreateIndex
CREATE INDEX "orders_workspaceId_updatedAt_idx" ON "orders"("workspaceId", "updatedAt");

-- CreateIndex
CREATE INDEX "sends_workspaceId_accountId_dueAt_idx" ON "sends"("workspaceId", "accountId", "dueAt");

-- CreateIndex
CREATE INDEX "sends_workspaceId_accountId_kind_sendingSince_idx" ON "sends"("workspaceId", "accountId", "kind", "sendingSince");

-- CreateIndex
CREATE INDEX "sends_workspaceId_accountId_campaignId_sendingSince_idx" ON "sends"("workspaceId", "accountId", "campaignId", "sendingSince");

-- CreateIndex
CREATE INDEX "sends_workspaceId_accountId_attemptId_idx" ON "sends"("workspaceId", "accountId", "attemptId");

-- CreateIndex
CREATE INDEX "sends_workspaceId_accountId_updatedAt_idx" ON "sends"("workspaceId", "accountId", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "sends_workspaceId_accountId_claim_key" ON "sends"("workspaceId", "accountId", "claim");

-- CreateIndex
CREATE UNIQUE INDEX "sends_workspaceId_accountId_orderId_campaignId_key" ON "sends"("workspaceId", "accountId", "orderId", "campaignId");

-- CreateIndex
CREATE INDEX "one_time_keys_workspaceId_at_idx" ON "one_time_keys"("workspaceId", "at");

-- AddForeignKey
ALTER TABLE "templates" ADD CONSTRAINT "templates_workspaceId_accountId_id_revision_fkey" FOREIGN KEY ("workspaceId", "accountId", "id", "revision") REFERENCES "revisions"("workspaceId", "accountId", "templateId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;
