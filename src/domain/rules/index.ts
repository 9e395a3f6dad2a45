import { accessibility } from './accessibility.ts'
import { asksBuyerToCancel } from './asks-buyer-to-cancel.ts'
import { attachmentSize } from './attachment-size.ts'
import { contactInfo } from './contact-info.ts'
import { emoji } from './emoji.ts'
import { externalLink } from './external-link.ts'
import { feedbackRemovalPressure } from './feedback-removal-pressure.ts'
import { fontSizes } from './font-sizes.ts'
import { gif } from './gif.ts'
import { importantTagMisuse } from './important-tag-misuse.ts'
import { incentiveForReview } from './incentive-for-review.ts'
import { insecureImage } from './insecure-image.ts'
import { insecureOrBrokenLink } from './insecure-or-broken-link.ts'
import { lineBreaks } from './line-breaks.ts'
import { logoLink } from './logo-link.ts'
import { marketingPromotion } from './marketing-promotion.ts'
import { missingOrderId } from './missing-order-id.ts'
import { notPermittedPurpose } from './not-permitted-purpose.ts'
import { offAmazonDiversion } from './off-amazon-diversion.ts'
import { optOutLink } from './opt-out-link.ts'
import { orderShippingConfirmation } from './order-shipping-confirmation.ts'
import { oversizeImage } from './oversize-image.ts'
import { positiveReviewOnly } from './positive-review-only.ts'
import { productImage } from './product-image.ts'
import { repeatReviewRequest } from './repeat-review-request.ts'
import { reviewChangeRemoval } from './review-change-removal.ts'
import { reviewGating } from './review-gating.ts'
import { reviewInfluence } from './review-influence.ts'
import type { Rule } from './rule.ts'
import { sensitiveContent } from './sensitive-content.ts'
import { spellingGrammar } from './spelling-grammar.ts'
import { styleOverride } from './style-override.ts'
import { textAlignment } from './text-alignment.ts'
import { thankYouOnly } from './thank-you-only.ts'
import { trackingPixel } from './tracking-pixel.ts'
import { unknownPlaceholder } from './unknown-placeholder.ts'
import { unnecessaryAttachment } from './unnecessary-attachment.ts'
import { unnecessaryLink } from './unnecessary-link.ts'
import { unreadableMessage } from './unreadable-message.ts'
import { unrelatedImage } from './unrelated-image.ts'
import { wideMargin } from './wide-margin.ts'
import { wrongLanguage } from './wrong-language.ts'

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
  offAmazonDiversion,
  orderShippingConfirmation,
  asksBuyerToCancel,
  sensitiveContent,
  externalLink,
  contactInfo,
  unnecessaryAttachment,
  logoLink,
  trackingPixel,
  unknownPlaceholder,
  unreadableMessage,
  optOutLink,
  missingOrderId,
  reviewInfluence,
  thankYouOnly,
  notPermittedPurpose,
  wrongLanguage,
  unnecessaryLink,
  insecureOrBrokenLink,
  attachmentSize,
  productImage,
  unrelatedImage,
  insecureImage,
  accessibility,
  emoji,
  gif,
  wideMargin,
  oversizeImage,
  styleOverride,
  fontSizes,
  textAlignment,
  lineBreaks,
  spellingGrammar,
]

export const ruleById = (id: string): Rule | null => rules.find((rule) => rule.id === id) ?? null
