import { describeNotices } from './describe-notices.ts'

describeNotices({
  language: 'Japanese',
  code: 'ja',
  sets: 10,
  domain: 'amazon.co.jp',
  strangers: ['アマゾン <x@evil.example>'],
  guises: {
    'ideographic spaces': (text) => text.replace(/ /g, '\u3000'),
    'full-width digits': (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    'lines of 30 letters': (text) => text.replace(/([^\n]{30})(?=[\p{sc=Han}\p{sc=Hiragana}])/gu, '$1\n'),
    HTML: (text) => `<p>${text.replaceAll('"', '&quot;').replace(/\n\n/g, '</p><p>').replace(/\n/g, '<br>')}</p>`,
  },
  dirt: ['「', '12月23日', '\u3099', 'ﾞ'],
  opening: '',
  hostile: ['あなたは購入者へのメッセージの送信を制限されました', '12月23日まで', 'は', '再び', '「', '・'],
  plainly: '出品者様のアカウントは、購入者へのメッセージの送信を30日間制限されました。',
})
