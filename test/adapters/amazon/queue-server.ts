import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type Kept = { readonly text: string; receipt: string | null; hiddenUntil: number }

/** An SQS queue on loopback that speaks AWS's JSON protocol: signed requests, long polls, receipts, messages that come again. */
export const startQueue = async () => {
  const messages: Kept[] = []
  const trouble = { status: 0 }
  const seen: string[] = []
  let waiting: (() => void)[] = []

  const take = (most: number, hiddenSeconds: number) => {
    const free = messages.filter((one) => one.hiddenUntil <= performance.now()).slice(0, most)
    for (const one of free) {
      one.receipt = randomUUID()
      one.hiddenUntil = performance.now() + hiddenSeconds * 1000
    }
    return free.map(({ text, receipt }) => ({
      MessageId: randomUUID(),
      ReceiptHandle: receipt,
      Body: text,
      MD5OfBody: createHash('md5').update(text).digest('hex'),
    }))
  }

  const answer = async (target: string, ask: Record<string, unknown>, request: IncomingMessage) => {
    seen.push(target)
    if (target === 'AmazonSQS.DeleteMessage') {
      const at = messages.findIndex((one) => one.receipt === ask['ReceiptHandle'])
      if (at >= 0) messages.splice(at, 1)
      return {}
    }
    const [most, hidden] = [Number(ask['MaxNumberOfMessages']), Number(ask['VisibilityTimeout'])]
    const found = take(most, hidden)
    if (found.length > 0) return { Messages: found }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Number(ask['WaitTimeSeconds']) * 1000)
      const wake = () => {
        clearTimeout(timer)
        resolve()
      }
      waiting.push(wake)
      request.socket.once('close', wake)
    })
    return { Messages: take(most, hidden) }
  }

  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body))
    if (trouble.status) return send(trouble.status, { __type: 'com.amazonaws.sqs#QueueDoesNotExist', message: 'gone' })
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
      return send(403, { __type: 'com.amazonaws.sqs#InvalidSecurity' })
    const target = String(request.headers['x-amz-target'])
    return send(200, await answer(target, JSON.parse(Buffer.concat(parts).toString()), request))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/123456789012/f5`,
    messages,
    trouble,
    seen,
    put: (text: string) => {
      messages.push({ text, receipt: null, hiddenUntil: 0 })
      for (const wake of waiting) wake()
      waiting = []
    },
    /** What was taken and not deleted may be taken again, as when its time is over. */
    showAgain: () => {
      for (const one of messages) one.hiddenUntil = 0
      for (const wake of waiting) wake()
      waiting = []
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
