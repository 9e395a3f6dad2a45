-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "official" TEXT NOT NULL DEFAULT 'button',
ADD COLUMN     "pausing" TEXT NOT NULL DEFAULT 'automatic',
ADD COLUMN     "secondApprover" BOOLEAN NOT NULL DEFAULT false;
