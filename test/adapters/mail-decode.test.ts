import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeMail, largestMail } from '../../src/adapters/mail/decode-mail.ts'
import { htmlToText } from '../../src/adapters/mail/html-text.ts'

const decoded = async (raw: string | Buffer) => {
  const outcome = await decodeMail(raw)
  if (outcome.kind === 'refused') throw new Error(outcome.detail)
  return outcome.mail
}
const head = 'From: Amazon <donotreply@amazon.com>\r\nTo: Me <Me@shop.example>\r\nSubject: Notice\r\n'

describe('Decoding a mail', () => {
  it('decodes encoded words, quoted-printable and charsets', async () => {
    const mail = await decoded(
      `From: =?iso-8859-1?Q?Am=E4zon?= <x@amazon.com>\r\nSubject: =?utf-8?B?R3LDvMOfZQ==?=\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nproactively initi=\r\nating =E4\r\n`,
    )
    expect(mail).toMatchObject({ subject: 'Grüße', text: 'proactively initiating ä' })
    expect(mail.from).toContain('x@amazon.com')
  })

  it('makes text of HTML alone, and of HTML beside a mere stub', async () => {
    const html =
      '<html><head><style>p{}</style><title>t</title></head><body><p>Your account is <b>restricted</b> from proactively&nbsp;initiating conversations.</p><ul><li>links</li></ul><a href="https://sellercentral.amazon.com/x">help</a></body></html>'
    const alone = await decoded(`${head}Content-Type: text/html\r\n\r\n${html}`)
    expect(alone.text).toContain('Your account is restricted from proactively')
    expect(alone.text).toContain('- links')
    expect(alone.text).toContain('https://sellercentral.amazon.com/x')
    expect(alone.text).not.toMatch(/p\{\}|^t$/m)
    const both = await decoded(
      `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee HTML.\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`,
    )
    expect(both.text).toContain('restricted')
  })

  it('reads HTML however deep it is nested', async () => {
    const text = htmlToText(`${'<div>'.repeat(20_000)}restricted${'</div>'.repeat(20_000)}`)
    expect(text).toBe('restricted')
  })

  it('reads a mail that was forwarded as an attachment, and finds our Message-ID in it', async () => {
    const mail = await decoded(
      `${head}In-Reply-To: <other@x.example>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nNot delivered.\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\nFrom: Shop <orders@shop.example>\r\nMessage-ID: <f5.attempt-9@shop.example>\r\nSubject: Your order\r\n\r\nThank you.\r\n--b--\r\n`,
    )
    expect(mail.text).toContain('Not delivered.')
    expect(mail.text).toContain('Thank you.')
    expect(mail.references).toEqual(['<other@x.example>', '<f5.attempt-9@shop.example>'])
  })

  it('leaves no letter in that a database would refuse, so that no notice is stuck for one', async () => {
    const mail = await decoded(
      `From: A\0mazon <x@amazon.com>\r\nMessage-ID: <1\0@amazon.com>\r\nSubject: rest=?utf-8?Q?=00ricted?=\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nrest=00ricted\0 from messaging\r\n`,
    )
    expect(mail.text).toContain('restricted from messaging')
    for (const text of [mail.from, mail.subject, mail.text, mail.messageId, ...mail.references])
      expect(text).not.toContain('\0')
  })

  it('refuses what is far too large, in words', async () => {
    expect(await decodeMail(Buffer.alloc(largestMail + 1, 'x'))).toEqual({
      kind: 'refused',
      detail: 'The mail has 26 MiB; at most 25 MiB are read.',
    })
  })

  it('never throws, whatever the bytes are', async () => {
    const pieces = [
      'Content-Type: multipart/mixed; boundary=b\r\n',
      '--b\r\n',
      '--b--\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      'Content-Type: message/rfc822\r\n',
      'Content-Type: text/html; charset=nonsense\r\n',
      '\r\n',
      'From: <<>>@\r\n',
      'Date: never\r\n',
      'Subject: =?x?B?!!?=\r\n',
      '=?utf-8?Q?',
      '<p',
      '&#x110000;',
      '\u0000',
      'References: <a> <b\r\n',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string(), fc.string({ unit: 'binary' })), { maxLength: 25 }),
        async (parts) => {
          expect(['decoded', 'refused']).toContain((await decodeMail(parts.join(''))).kind)
        },
      ),
      { numRuns: 500 },
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(['decoded', 'refused']).toContain((await decodeMail(Buffer.from(bytes))).kind)
      }),
      { numRuns: 300 },
    )
  })
})
