import { contactInfo } from './contact-info.ts'
import { externalLink } from './external-link.ts'
import { feedbackRemovalPressure } from './feedback-removal-pressure.ts'
import { importantTagMisuse } from './important-tag-misuse.ts'
import { incentiveForReview } from './incentive-for-review.ts'
import { marketingPromotion } from './marketing-promotion.ts'
import { missingOrderId } from './missing-order-id.ts'
import { optOutLink } from './opt-out-link.ts'
import { positiveReviewOnly } from './positive-review-only.ts'
import { repeatReviewRequest } from './repeat-review-request.ts'
import { reviewChangeRemoval } from './review-change-removal.ts'
import { reviewGating } from './review-gating.ts'
import type { Rule } from './rule.ts'
import { unknownPlaceholder } from './unknown-placeholder.ts'
import { unnecessaryAttachment } from './unnecessary-attachment.ts'
import { unreadableMessage } from './unreadable-message.ts'

/** Every rule on the text of a message, the gravest first. A rule is added here. */
export const rules: readonly Rule[] = [
  importantTagMisuse,
  incentiveForReview,
  positiveReviewOnly,
  reviewGating,
  reviewChangeRemoval,
  feedbackRemovalPressure,
  repeatReviewRequest,
  marketingPromotion,
  externalLink,
  contactInfo,
  unnecessaryAttachment,
  unknownPlaceholder,
  unreadableMessage,
  optOutLink,
  missingOrderId,
]

export const ruleById = (id: string): Rule | null => rules.find((rule) => rule.id === id) ?? null
