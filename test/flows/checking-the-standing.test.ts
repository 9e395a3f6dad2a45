import { describe, expect, test } from 'vitest'
import { checkHealthReport } from '../../src/flows/check-health-report.ts'
import { suspectSends } from '../../src/flows/suspect-sends.ts'
import { takeInNotification } from '../../src/flows/take-in-notification.ts'
import type { Amazon } from '../../src/ports.ts'
import { homes } from '../databases.ts'
import { type Desk, mail, openDesk, useDatabase } from './desk.ts'

const germany = 'A1PA6795UKMFR9'
const hour = 3_600_000

type State = { messaging: string; status?: string }
const reportOf = ({ messaging, status = 'NORMAL' }: State): string =>
  JSON.stringify({
    accountStatuses: [{ marketplaceId: germany, status }],
    performanceMetrics: [
      { marketplaceId: germany, warningStates: [{ warningType: 'spammingSellerMessaging', status: messaging }] },
    ],
  })

const elsewhere = async () => ({ kind: 'unavailable', detail: 'not asked here' }) as const

/** Amazon makes a report in two looks; `texts` are what it then holds. */
const amazonWith = (texts: string[]) => {
  const asked: number[] = []
  let looks = 0
  const amazon: Amazon = {
    searchOrders: elsewhere,
    solicitationOffered: elsewhere,
    buyerLanguage: elsewhere,
    relayAddress: elsewhere,
    requestOrderReport: elsewhere,
    readOrderReport: elsewhere,
    requestHealthReport: async () => {
      looks = 0
      return { kind: 'requested', reportId: `report-${asked.push(1)}` }
    },
    readHealthReport: async () =>
      looks++ === 0 ? { kind: 'making' } : { kind: 'report', text: texts.shift() ?? reportOf({ messaging: 'GOOD' }) },
  }
  return { amazon, asked }
}

const later = (desk: Desk, milliseconds: number) => {
  desk.clock.now = new Date(desk.clock.now.getTime() + milliseconds)
}

/** Looks every five minutes, as the clock does. */
const watch = async (desk: Desk, amazon: Amazon, hours: number) => {
  for (let minutes = 0; minutes < hours * 60; minutes += 5) {
    await checkHealthReport({ ...desk.ports, amazon: () => amazon }, { account: desk.account })
    later(desk, 300_000)
  }
}

describe.each(homes)('The standing of an account, with its records $name', (home) => {
  const database = useDatabase(home)

  describe('A notification from the queue', () => {
    const statusChanged = (id: string, currentAccountStatus: string) =>
      JSON.stringify({
        notificationVersion: '1.0',
        notificationType: 'ACCOUNT_STATUS_CHANGED',
        payloadVersion: '2021-01-01',
        payload: { accountStatusChangeNotification: { previousAccountStatus: 'NORMAL', currentAccountStatus } },
        notificationMetadata: { applicationId: 'a', subscriptionId: 's', publishTime: '', notificationId: id },
      })
    const orderChanged = JSON.stringify({
      NotificationType: 'ORDER_CHANGE',
      Payload: { OrderChangeNotification: { AmazonOrderId: '111-2223331-4445551' } },
      NotificationMetadata: { NotificationId: 'o' },
    })

    test('of the account’s standing is told once, however often the queue hands it out', async () => {
      const desk = await openDesk(database())
      const takeIn = (text: string) => takeInNotification(desk.ports, { account: desk.account, text })
      expect(await takeIn(statusChanged('1', 'AT_RISK'))).toBe('told')
      expect(await takeIn(statusChanged('1', 'AT_RISK'))).toBe('known')
      expect(await takeIn(statusChanged('2', 'NORMAL'))).toBe('told')
      const event = { kind: 'health-changed', what: 'account-status', marketplaceId: null, restrictionId: null }
      expect(await desk.told()).toEqual([
        { ...event, status: 'AT_RISK' },
        { ...event, status: 'NORMAL' },
      ])
    })

    test('of an order has the orders asked for; any other is left, and what Amazon did not send is no notification', async () => {
      const desk = await openDesk(database())
      const woken: string[] = []
      const ports = { ...desk.ports, wake: (work: string) => void woken.push(work) }
      const takeIn = (text: string) => takeInNotification(ports, { account: desk.account, text })
      expect(await takeIn(orderChanged)).toBe('orders')
      expect(woken).toEqual(['import-orders'])
      expect(await takeIn(orderChanged.replace('ORDER_CHANGE', 'FEED_PROCESSING_FINISHED'))).toBe('ignored')
      for (const text of ['', '{', '[]', '{}', 'null', statusChanged('3', '')])
        expect(await takeIn(text), text).toBe('unreadable')
      expect(await desk.told()).toEqual([])
    })
  })

  describe('The account-health report', () => {
    test('is asked for four times a day, and told of only when something in it is new', async () => {
      const desk = await openDesk(database())
      const texts = [{ messaging: 'GOOD' }, { messaging: 'BAD' }, { messaging: 'BAD' }, { messaging: 'NONE' }]
      const { amazon, asked } = amazonWith(texts.map(reportOf))
      await watch(desk, amazon, 23.9)
      expect(asked).toHaveLength(4)
      expect(await desk.told()).toEqual([
        {
          kind: 'health-changed',
          marketplaceId: germany,
          what: 'messaging-warning',
          status: 'BAD',
          restrictionId: null,
        },
        expect.objectContaining({ what: 'messaging-warning-gone', status: 'NONE' }),
      ])
      expect(await desk.state()).toMatchObject({ holds: [], open: null })
    })

    test('that comes during an incident is told in its thread', async () => {
      const desk = await openDesk(database())
      const outcome = await desk.takeIn(mail())
      await desk.told()
      const { amazon } = amazonWith([reportOf({ messaging: 'BAD' })])
      await watch(desk, amazon, 1)
      const restrictionId = outcome.kind === 'restricted' ? outcome.restriction.id : ''
      expect(await desk.told()).toMatchObject([{ what: 'messaging-warning', restrictionId }])
    })

    test('tells that the account itself is in trouble', async () => {
      const desk = await openDesk(database())
      const { amazon } = amazonWith([reportOf({ messaging: 'GOOD', status: 'DEACTIVATED' })])
      await watch(desk, amazon, 1)
      expect(await desk.told()).toMatchObject([{ what: 'account-status', status: 'DEACTIVATED' }])
    })

    test('that cannot be read changes nothing, and the next one is told of', async () => {
      const desk = await openDesk(database())
      const { amazon } = amazonWith(['<html>', reportOf({ messaging: 'BAD' })])
      await watch(desk, amazon, 7)
      expect(await desk.told()).toMatchObject([{ what: 'messaging-warning' }])
    })

    test('that is never finished is given up after two hours and asked for again', async () => {
      const desk = await openDesk(database())
      const { amazon, asked } = amazonWith([])
      await watch(desk, { ...amazon, readHealthReport: async () => ({ kind: 'making' }) }, 13)
      expect(asked).toHaveLength(3)
    })

    test('for which the role is missing is asked for once a day, and nobody is alarmed', async () => {
      const desk = await openDesk(database())
      let asked = 0
      const requestHealthReport = async () => {
        asked++
        return { kind: 'access-denied', detail: 'no role' } as const
      }
      await watch(desk, { ...amazonWith([]).amazon, requestHealthReport }, 47)
      expect(asked).toBe(2)
      expect(await desk.told()).toEqual([])
    })
  })

  describe('Messages that come back', () => {
    const sent = async (desk: Desk, of: { stopped: number; arrived: number; because?: 'restricted' | 'opted-out' }) => {
      await desk.addCampaign('soap')
      for (let number = 1; number <= of.stopped + of.arrived; number++) {
        const claimed = await desk.claim(await desk.addSend('soap', number))
        if (claimed.kind !== 'claimed') throw new Error(claimed.kind)
        await desk.store.settleSend(
          desk.tenant,
          claimed.send.id,
          claimed.send.attemptId!,
          number <= of.stopped
            ? { kind: 'undelivered', because: of.because ?? 'restricted' }
            : { kind: 'sent', because: 'accepted' },
          desk.clock.now,
        )
      }
    }
    const suspect = (desk: Desk) => suspectSends(desk.ports, { account: desk.account })

    test('are told of once a day when they are most of the messages', async () => {
      const desk = await openDesk(database())
      await sent(desk, { stopped: 6, arrived: 4 })
      expect([await suspect(desk), await suspect(desk)]).toEqual([true, false])
      expect(await desk.told()).toEqual([{ kind: 'many-undelivered', stopped: 6, arrived: 4 }])
      later(desk, 25 * hour)
      expect(await suspect(desk)).toBe(false)
    })

    test.each([
      ['few', { stopped: 4, arrived: 0 }],
      ['a small part', { stopped: 5, arrived: 7 }],
      ['of buyers who opted out', { stopped: 9, arrived: 1, because: 'opted-out' as const }],
    ])('say nothing when they are %s', async (_, of) => {
      const desk = await openDesk(database())
      await sent(desk, of)
      expect(await suspect(desk)).toBe(false)
      expect(await desk.told()).toEqual([])
    })

    test('are no news during an incident', async () => {
      const desk = await openDesk(database())
      await sent(desk, { stopped: 6, arrived: 0 })
      await desk.takeIn(mail())
      expect(await suspect(desk)).toBe(false)
    })
  })
})
