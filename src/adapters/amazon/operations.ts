/** A token bucket: what Amazon allows one seller's application for one operation. */
export type Bucket = { readonly perSecond: number; readonly burst: number }

export type Operation = {
  readonly name: string
  /** How the package calls it. */
  readonly call: string
  readonly version: string
  readonly bucket: Bucket
  /** Needs a role that many applications do not have: a refusal says nothing of the rest. */
  readonly optional?: true
}

const row = (endpoint: string, name: string, version: string, perSecond: number, burst: number): Operation => ({
  name,
  call: `${endpoint}.${name}`,
  version,
  bucket: { perSecond, burst },
})

/** Default usage plans from Amazon's reference (checked 2026-11-23); an account may be given more, never less. */
export const searchOrdersOperation = row('orders', 'searchOrders', '2026-01-01', 0.0056, 20)
export const getOrderOperation = row('orders', 'getOrder', '2026-01-01', 0.5, 30)
export const readActionsOperation = row('solicitations', 'getSolicitationActionsForOrder', 'v1', 1, 5)
export const requestReviewOperation = row(
  'solicitations',
  'createProductReviewAndSellerFeedbackSolicitation',
  'v1',
  1,
  5,
)
/** Needs the role for messages. */
export const buyerAttributesOperation: Operation = { ...row('messaging', 'GetAttributes', 'v1', 1, 5), optional: true }

const report = (name: string, perSecond: number): Operation => ({
  ...row('reports', name, '2021-06-30', perSecond, 15),
  optional: true,
})
export const createReportOperation = report('createReport', 0.0167)
export const getReportOperation = report('getReport', 2)
export const getReportDocumentOperation = report('getReportDocument', 0.0167)
