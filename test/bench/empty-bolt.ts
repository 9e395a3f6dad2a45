import { App } from '@slack/bolt'

/** The least a Bolt app can do with a command: what our own acknowledgement is measured beside. */
const app = new App({
  signingSecret: process.env['SIGNING_SECRET'] ?? '',
  deferInitialization: true,
  authorize: async () => ({ botToken: 'xoxb-none', botId: 'B1', botUserId: 'U1' }),
})
app.command('/f5', async ({ ack }) => ack())
await app.init()
const server = await app.start(0)
const address = server.address()
process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 })
process.on('disconnect', () => process.exit(0))
