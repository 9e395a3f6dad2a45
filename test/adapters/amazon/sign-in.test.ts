import { expect, test } from 'vitest'
import { openSignIn } from '../../../src/adapters/amazon/sign-in.ts'

const numbered = () => {
  let count = 0
  return openSignIn(async () => `token-${++count}`)
}

test('a token is kept until it is refused', async () => {
  const signIn = numbered()
  expect(await signIn.token()).toEqual({ kind: 'signed-in', token: 'token-1' })
  expect(await signIn.token()).toEqual({ kind: 'signed-in', token: 'token-1' })
  signIn.refuse('token-1')
  expect(await signIn.token()).toEqual({ kind: 'signed-in', token: 'token-2' })
})

test('a late refusal of the old token leaves the new one alone', async () => {
  const signIn = numbered()
  await signIn.token()
  signIn.refuse('token-1')
  await signIn.token()
  signIn.refuse('token-1')
  expect(await signIn.token()).toEqual({ kind: 'signed-in', token: 'token-2' })
})

test('a failure is not kept: the next caller tries again', async () => {
  let calls = 0
  const signIn = openSignIn(async () => {
    calls += 1
    if (calls === 1) throw new Error('no network')
    return 'token'
  })
  expect(await signIn.token()).toEqual({ kind: 'unavailable', detail: 'sign-in failed: no usable answer' })
  expect(await signIn.token()).toEqual({ kind: 'signed-in', token: 'token' })
})
