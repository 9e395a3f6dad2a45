import type OpenAI from 'openai'
import type { Answer } from './outcome.ts'
import { tooMuch } from './outcome.ts'

export type Body = Omit<OpenAI.ChatCompletionCreateParamsNonStreaming, 'stream'>

/** More characters than any valid answer has. */
const longestAnswer = 64 * 1024

/** One call, one answer. Servers break the format in many ways, so every field is taken for absent until seen. */
export const complete = async (client: OpenAI, body: Body, signal: AbortSignal): Promise<Answer> => {
  const call = client.chat.completions.create({ ...body, stream: false }, { signal })
  const { data, request_id: requestId } = await call.withResponse()
  // A 204 brings null, whatever the type says.
  const whole: OpenAI.ChatCompletion | null = data
  const choice = whole?.choices?.[0]
  return bounded({
    text: textOf(choice?.message?.content),
    refusal: textOf(choice?.message?.refusal),
    finish: choice?.finish_reason ?? null,
    ...tokens(whole?.usage),
    requestId: requestId ?? null,
  })
}

/** The same, read piece by piece. What arrives before the end is unjudged and leaves this function only as a whole. */
export const completeByStream = async (client: OpenAI, body: Body, signal: AbortSignal): Promise<Answer> => {
  const call = client.chat.completions.create(
    { ...body, stream: true, stream_options: { include_usage: true } },
    { signal },
  )
  const { data: stream, request_id: requestId } = await call.withResponse()
  const seen = { text: '', refusal: '', finish: null as string | null }
  let usage: OpenAI.CompletionUsage | null | undefined
  for await (const chunk of stream) {
    const choice = chunk.choices?.[0]
    usage = chunk.usage ?? usage
    seen.text += textOf(choice?.delta?.content)
    seen.refusal += textOf(choice?.delta?.refusal)
    seen.finish = choice?.finish_reason ?? seen.finish
    // Leaving the loop closes the connection.
    if (seen.text.length + seen.refusal.length > longestAnswer) throw tooMuch
  }
  // Without this a connection that was closed halfway would pass for a short answer.
  if (seen.finish === null) throw new Error('the stream ended early')
  return { ...seen, ...tokens(usage), requestId: requestId ?? null }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const tokens = (usage: OpenAI.CompletionUsage | null | undefined) => ({
  promptTokens: usage?.prompt_tokens ?? null,
  completionTokens: usage?.completion_tokens ?? null,
})

const bounded = (answer: Answer): Answer => {
  if (answer.text.length + answer.refusal.length > longestAnswer) throw tooMuch
  return answer
}
