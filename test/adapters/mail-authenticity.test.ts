import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { describe, expect, it } from 'vitest'
import { authenticateMail } from '../../src/adapters/mail/authenticate-mail.ts'
import { decodeMail } from '../../src/adapters/mail/decode-mail.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

/** A name server that knows one key for some domains, and a strict policy for Amazon's. */
const resolver = async (name: string, type: string): Promise<string[][]> => {
  if (type === 'TXT' && /^test\._domainkey\.(?:amazon\.com|amazon\.com\.be|evil\.com\.be|shop\.example)$/.test(name))
    return [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]]
  if (type === 'TXT' && name === '_dmarc.amazon.com') return [['v=DMARC1; p=reject']]
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
}

const write = (from: string, extra = ''): string =>
  `${extra}From: ${from}\r\nTo: me@shop.example\r\nSubject: Notice\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@amazon.com>\r\n\r\nYour account is restricted.\r\n`

const sign = async (raw: string, domain: string): Promise<string> => {
  const key = { signingDomain: domain, selector: 'test', privateKey }
  const { signatures } = await dkimSign(raw, { ...key, signatureData: [key] })
  return signatures + raw
}

const judge = async (raw: string, authservId: string | null = null) => {
  const decoded = await decodeMail(raw)
  if (decoded.kind !== 'decoded') throw new Error(decoded.detail)
  return authenticateMail(raw, decoded.mail, { authservId, resolver })
}
const amazon = 'Amazon <donotreply@amazon.com>'

describe('Authenticating a mail by its signature', () => {
  it('believes a mail that Amazon signed', async () => {
    expect(await judge(await sign(write(amazon), 'amazon.com'))).toBe('verified')
  })

  it('believes Belgium’s store, and no neighbour of it under com.be', async () => {
    const belgian = write('Amazon <donotreply@amazon.com.be>')
    expect(await judge(await sign(belgian, 'amazon.com.be'))).toBe('verified')
    expect(await judge(await sign(belgian, 'evil.com.be'))).toBe('unverified')
    expect(await judge(await sign(belgian.replace('amazon.com.be', 'AMAZON.COM.BE'), 'evil.com.be'))).toBe('unverified')
  })

  it('does not believe a mail of which one letter was changed', async () => {
    const signed = await sign(write(amazon), 'amazon.com')
    expect(await judge(signed.replace('is restricted', 'is Restricted'))).toBe('unverified')
    expect(await judge(signed.replace('Subject: Notice', 'Subject: Notices'))).toBe('unverified')
  })

  it('does not believe an unsigned mail, or one that somebody else signed', async () => {
    expect(await judge(write(amazon))).toBe('unverified')
    expect(await judge(await sign(write(amazon), 'shop.example'))).toBe('unverified')
  })

  it('does not believe a second From put above a genuine mail', async () => {
    expect(await judge(`From: Eve <eve@amazon.com>\r\n${await sign(write(amazon), 'amazon.com')}`)).toBe('unverified')
  })

  it('does not take a well-signed mail of somebody else for Amazon’s', async () => {
    expect(await judge(await sign(write('Ann <ann@shop.example>'), 'shop.example'))).toBe('unverified')
  })

  it('names a look-alike as such, however well signed', async () => {
    expect(await judge(await sign(write('Amazon <notice@amazon.com.shop.example>'), 'shop.example'))).toBe('lookalike')
  })

  it('does not believe a mail whose name server is silent', async () => {
    const raw = await sign(write(amazon), 'amazon.com')
    const decoded = await decodeMail(raw)
    if (decoded.kind !== 'decoded') throw new Error(decoded.detail)
    expect(
      await authenticateMail(raw, decoded.mail, {
        authservId: null,
        resolver: async () => Promise.reject(new Error('timeout')),
      }),
    ).toBe('unverified')
  })
})

describe('Authenticating a mail by the provider’s word', () => {
  const results = (text: string): string => `Authentication-Results: ${text}\r\n`

  it.each([
    [
      'DMARC passed for Amazon',
      'mx.provider.example; dkim=pass header.i=@amazon.com; dmarc=pass (p=REJECT) header.from=amazon.com',
      'verified',
    ],
    [
      'DKIM passed for Amazon',
      'mx.provider.example 1;\r\n spf=fail smtp.mailfrom=x@y.example;\r\n dkim=pass (2048-bit key) header.d=amazon.com',
      'verified',
    ],
    [
      'DMARC failed',
      'mx.provider.example; dkim=pass header.d=amazon.com; dmarc=fail header.from=amazon.com',
      'unverified',
    ],
    ['DKIM passed for somebody else', 'mx.provider.example; dkim=pass header.d=shop.example', 'unverified'],
    ['only SPF passed', 'mx.provider.example; spf=pass smtp.mailfrom=amazon.com', 'unverified'],
    ['DMARC passed for another From', 'mx.provider.example; dmarc=pass header.from=amazon.co.uk', 'unverified'],
    ['another server speaks', 'mx.other.example; dmarc=pass header.from=amazon.com', 'unverified'],
    ['a comment pretends', 'mx.provider.example; spf=none (; dmarc=pass header.from=amazon.com)', 'unverified'],
    [
      'a quotation pretends',
      'mx.provider.example; spf=none smtp.mailfrom="x; dmarc=pass header.from=amazon.com; y"@y.example',
      'unverified',
    ],
  ] as const)('when %s', async (_, text, verdict) => {
    expect(await judge(write(amazon, results(text)), 'mx.provider.example')).toBe(verdict)
  })

  it('ignores what the sender wrote below the provider’s own line', async () => {
    const forged = results('mx.provider.example; dmarc=pass header.from=amazon.com')
    expect(
      await judge(
        write(amazon, results('mx.provider.example; dmarc=fail header.from=amazon.com') + forged),
        'mx.provider.example',
      ),
    ).toBe('unverified')
    expect(await judge(write(amazon, results('mx.provider.example; dkim=none') + forged), 'mx.provider.example')).toBe(
      'unverified',
    )
  })
})
