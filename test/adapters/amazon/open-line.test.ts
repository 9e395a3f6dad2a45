import http from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type Deadlines, type Line, openLine } from '../../../src/adapters/amazon/open-line.ts'

// A shared key spares the tests a certificate: everything else is the TLS that Amazon is reached with.
const key = Buffer.from('a key that both sides know')
const tls = { ciphers: 'PSK-AES128-GCM-SHA256', maxVersion: 'TLSv1.2' } as const
const patient: Deadlines = { response: 5_000, total: 10_000 }

const listening = async (server: net.Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

const secureServer = (listener: http.RequestListener) =>
  https.createServer({ ...tls, pskCallback: () => key }, listener)

const ask = (line: Line, port: number): Promise<string> =>
  Promise.race([
    line.broken,
    new Promise<string>((resolve, reject) => {
      const pskCallback = () => ({ psk: key, identity: 'f5' })
      const checkServerIdentity = () => undefined
      const options = { port, host: '127.0.0.1', agent: line.agent, ...tls, pskCallback, checkServerIdentity }
      const request = https.request(options, (answer) => {
        let text = ''
        answer.on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () => resolve(text))
      })
      request.on('error', reject).end()
    }),
  ])

test('an answer comes over TLS, and the request has been seen', async () => {
  const port = await listening(secureServer((_, response) => void response.end('hello')))
  const line = openLine(null, patient)
  expect(await ask(line, port)).toBe('hello')
  expect(line.reached()).toBe(true)
})

test('an answer without a length, ended by closing the connection, is whole', async () => {
  const server = net.createServer((socket) => {
    socket.on('error', () => {})
    socket.end('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nuntil the end')
  })
  const port = await listening(server)
  const line = openLine(port, patient)
  expect(await ask(line, 443)).toBe('until the end')
})

test('a handshake that is never finished ends in time, and nothing was seen', async () => {
  const mute = net.createServer((socket) => void socket.on('error', () => {}))
  const port = await listening(mute)
  const line = openLine(null, { response: 150, total: 300 })
  await expect(ask(line, port)).rejects.toThrow('no answer in time')
  expect(line.reached()).toBe(false)
})

test('a server without our TLS is never given the request', async () => {
  let seen = 0
  const port = await listening(
    http.createServer((_, response) => {
      seen += 1
      response.end()
    }),
  )
  const line = openLine(null, patient)
  await expect(ask(line, port)).rejects.toThrow()
  expect([line.reached(), seen]).toEqual([false, 0])
})

test('an answer that stops in the middle is told as broken, not waited for', async () => {
  const port = await listening(
    secureServer((_, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half', () => response.socket?.destroy())
    }),
  )
  await expect(ask(openLine(null, patient), port)).rejects.toThrow('the connection was closed')
})

test('an answer that trickles is ended by the whole deadline', async () => {
  const port = await listening(
    secureServer((_, response) => {
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    }),
  )
  await expect(ask(openLine(null, { response: 1_500, total: 2_000 }), port)).rejects.toThrow('not complete in time')
})
