import { setTimeout as sleep } from 'node:timers/promises'

export type QueueState = { readonly kind: 'watching' } | { readonly kind: 'lost'; readonly detail: string }

type QueueOptions = {
  /** https://sqs.eu-west-1.amazonaws.com/123456789012/name; credentials come from where AWS's own client looks for them. */
  readonly url: string
  /** False: it is nothing of ours and stays in the queue, whose own redrive policy sets it aside. */
  readonly onMessage: (text: string) => Promise<boolean>
  readonly onState: (state: QueueState) => void
  /** Milliseconds between two attempts while the queue cannot be read. */
  readonly patienceMs?: number
}

/** Seconds that AWS holds a request open for a message; its longest. */
const longestWait = 20
/** Seconds in which a message that we took is handed to nobody else. */
const hidden = 120

/** Reads an SQS queue until it is stopped. A message is deleted when it was dealt with; after a crash it comes again. */
export function watchQueue(options: QueueOptions): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController()
  const watching = watch(options, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await watching
    },
  }
}

async function watch(options: QueueOptions, signal: AbortSignal): Promise<void> {
  // Loaded where a queue is set: few have one.
  const sqs = await import('@aws-sdk/client-sqs')
  const client = new sqs.SQSClient({ ...placeOf(options.url), maxAttempts: 1 })
  while (!signal.aborted) {
    try {
      await readOnce(sqs, client, options, signal)
      options.onState({ kind: 'watching' })
    } catch (error) {
      if (signal.aborted) break
      options.onState({ kind: 'lost', detail: error instanceof Error ? error.name : 'unknown fault' })
      await sleep(options.patienceMs ?? 30_000, undefined, { signal }).catch(() => {})
    }
  }
  client.destroy()
}

type Sqs = typeof import('@aws-sdk/client-sqs')

async function readOnce(
  { DeleteMessageCommand, ReceiveMessageCommand }: Sqs,
  client: InstanceType<Sqs['SQSClient']>,
  options: QueueOptions,
  abortSignal: AbortSignal,
): Promise<void> {
  const QueueUrl = options.url
  const ask = { QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: longestWait, VisibilityTimeout: hidden }
  const { Messages = [] } = await client.send(new ReceiveMessageCommand(ask), { abortSignal })
  for (const { Body = '', ReceiptHandle } of Messages) {
    if (!(await options.onMessage(Body))) continue
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
  }
}

/** The region is in the host's name; any other host, such as one on this machine, is asked as it stands. */
const placeOf = (url: string) => {
  const { hostname, origin } = new URL(url)
  const region = /^sqs\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(hostname)?.[1]
  return region ? { region } : { region: 'us-east-1', endpoint: origin }
}
