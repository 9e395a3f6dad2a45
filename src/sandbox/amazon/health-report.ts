import type { World } from './world.ts'

const day = 86_400_000

/** Figures of a seller in good standing; only the warning about buyer messages can be moved. */
const metrics = (world: World, marketplaceId: string) => {
  const now = world.now().getTime()
  const reportingDateRange = {
    reportingDateFrom: new Date(now - 30 * day).toISOString(),
    reportingDateTo: new Date(now).toISOString(),
  }
  const rate = (condition: string, value: number) => ({
    reportingDateRange,
    status: 'GOOD',
    rate: value,
    targetValue: 0.04,
    targetCondition: condition,
  })
  const defects = { reportingDateRange, defectsCount: 0, status: 'GOOD', targetValue: 0, targetCondition: 'EQUALS' }
  const count = { count: 0, status: 'NONE' }
  const orderDefects = (fulfillmentType: string) => ({
    ...rate('LESS_THAN', 0),
    orderCount: 1200,
    orderWithDefects: { count: 0, status: 'GOOD' },
    claims: count,
    chargebacks: count,
    negativeFeedback: count,
    fulfillmentType,
  })
  return {
    marketplaceId,
    invoiceDefectRate: {
      ...rate('LESS_THAN', 0),
      orderCount: 1200,
      invoiceDefect: { count: 0, status: 'GOOD' },
      missingInvoice: count,
      lateInvoice: count,
    },
    lateShipmentRate: { ...rate('LESS_THAN', 0.01), orderCount: 1200, lateShipmentCount: 12 },
    orderDefectRate: { mfn: orderDefects('mfn'), afn: orderDefects('afn') },
    onTimeDeliveryRate: {
      ...rate('GREATER_THAN', 0.98),
      shipmentCountWithValidTracking: 1190,
      onTimeDeliveryCount: 1170,
    },
    unitOnTimeDeliveryRate: { ...rate('GREATER_THAN', 0.98), unitOnTimeDeliveryCount: 1170, totalUnitCount: 1190 },
    validTrackingRate: { ...rate('GREATER_THAN', 0.99), shipmentCount: 1200, validTrackingCount: 1190 },
    preFulfillmentCancellationRate: { ...rate('LESS_THAN', 0.005), orderCount: 1200, cancellationCount: 6 },
    warningStates: [{ warningType: 'spammingSellerMessaging', status: world.health.get(marketplaceId) ?? 'GOOD' }],
    accountHealthRating: { ahrStatus: 'GREAT', reportingDateRange },
    listingPolicyViolations: defects,
    productAuthenticityCustomerComplaints: defects,
    productConditionCustomerComplaints: defects,
    productSafetyCustomerComplaints: defects,
    receivedIntellectualPropertyComplaints: defects,
    restrictedProductPolicyViolations: defects,
    suspectedIntellectualPropertyViolations: defects,
    foodAndProductSafetyIssues: defects,
    otherPolicyViolations: defects,
    documentRequests: defects,
  }
}

export const healthReport = (world: World, marketplaceIds: readonly string[]) => ({
  accountStatuses: marketplaceIds.map((marketplaceId) => ({ marketplaceId, status: 'NORMAL' })),
  performanceMetrics: marketplaceIds.map((marketplaceId) => metrics(world, marketplaceId)),
})
