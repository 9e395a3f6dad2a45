-- AlterTable
ALTER TABLE "sends" ADD COLUMN     "buyer" TEXT;

-- CreateIndex
CREATE INDEX "sends_workspaceId_accountId_buyer_idx" ON "sends"("workspaceId", "accountId", "buyer");
