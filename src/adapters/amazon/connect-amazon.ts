import type { Amazon, Outlet } from '../../ports.ts'
import { buyerLanguage } from './buyer-language.ts'
import { openPhone } from './call-amazon.ts'
import type { Caller } from './caller.ts'
import { readHealthReport, requestHealthReport } from './health-report.ts'
import { loopbackPort } from './loopback.ts'
import { readOrderReport, requestOrderReport } from './order-reports.ts'
import { openSavings } from './read-amazon.ts'
import { relayAddress } from './relay-address.ts'
import { requestReview } from './request-review.ts'
import { searchOrders } from './search-orders.ts'
import { solicitationOffered } from './solicitation-offered.ts'

export type { AnswerLine } from './caller.ts'

type ConnectAmazonOptions = Pick<
  Caller,
  'clientId' | 'clientSecret' | 'refreshToken' | 'region' | 'takeToken' | 'emptyBucket' | 'now'
> & {
  /** SP_API_URL: a stand-in on this machine for all of Amazon's hosts; null means Amazon. */
  readonly url: string | null
  readonly marketplaces: readonly string[]
  readonly onAnswer?: Caller['onAnswer']
  readonly deadlines?: Caller['deadlines']
}

const usualDeadlines = { response: 15_000, total: 30_000 }

/** One seller account at Amazon's Selling Partner API. */
export const connectAmazon = (options: ConnectAmazonOptions): Amazon & Pick<Outlet, 'requestReview'> => {
  const { url, marketplaces, onAnswer = () => {}, deadlines = usualDeadlines, ...rest } = options
  const port = url === null ? null : loopbackPort(url)
  const phone = openPhone({ ...rest, port, onAnswer, deadlines })
  const savings = openSavings()
  return {
    searchOrders: searchOrders(phone, savings, marketplaces),
    solicitationOffered: solicitationOffered(phone, savings),
    buyerLanguage: buyerLanguage(phone, savings),
    relayAddress: relayAddress(phone, savings),
    requestHealthReport: requestHealthReport(phone, marketplaces),
    readHealthReport: readHealthReport(phone, savings),
    requestOrderReport: requestOrderReport(phone, marketplaces),
    readOrderReport: readOrderReport(phone, savings, marketplaces),
    requestReview: requestReview(phone),
  }
}
