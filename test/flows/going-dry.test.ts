import { describe, expect, it } from 'vitest'
import { changeSettings } from '../../src/flows/change-settings.ts'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { importOrders } from '../../src/flows/import-orders.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { homes } from '../databases.ts'
import { askable, openShop, orderId, type Shop, sharedDatabase } from './sends-fixture.ts'

const goDry = ({ ports, tenant, account }: Shop) =>
  changeSettings(
    { ...ports, liveAllowed: true },
    {
      tenant,
      actor: { kind: 'person', userId: 'U1', via: 'form' },
      live: false,
      alertChannel: account.alertChannel,
      incidents: account.incidents,
      shown: { live: true, alertChannel: account.alertChannel, incidents: account.incidents },
    },
  )

const prepare = async (shop: Shop) => {
  shop.far.orders.add(askable(1))
  await importOrders(shop.ports, { account: shop.account })
  await planSends(shop.ports, { account: shop.account })
}

describe.each(homes)('An account set to dry run while a send is on its way, in $name', (home) => {
  const database = sharedDatabase(home)

  it('sends nothing real for an order that was still being looked at', async () => {
    const shop: Shop = await openShop(database(), {
      wrap: (amazon) => ({
        ...amazon,
        solicitationOffered: async (ask) => {
          const offer = await amazon.solicitationOffered(ask)
          expect(await goDry(shop)).toMatchObject({ kind: 'changed', inFlight: [] })
          return offer
        },
      }),
    })
    await shop.addCampaign({ channel: 'official' })
    await prepare(shop)
    await dispatchSends(shop.ports, { account: shop.account })
    expect(shop.asked(1)).toBe(0)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'rehearsed' })
  })

  it('names the send whose call was already under way', async () => {
    const shop: Shop = await openShop(database(), {
      mail: async () => {
        expect(await goDry(shop)).toMatchObject({ kind: 'changed', inFlight: [{ orderId: orderId(1) }] })
        return { kind: 'accepted' }
      },
    })
    await shop.addTemplate()
    await shop.addCampaign({ channel: 'buyer-message', templateId: 'template-1' })
    await prepare(shop)
    await dispatchSends(shop.ports, { account: shop.account })
    expect(shop.mails).toHaveLength(1)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'sent' })
  })
})
