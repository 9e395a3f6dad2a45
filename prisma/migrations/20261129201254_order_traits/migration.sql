-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "shippedAt" TIMESTAMPTZ(3),
ADD COLUMN     "traits" JSONB NOT NULL DEFAULT '{}';
