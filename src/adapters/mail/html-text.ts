import { Parser } from 'htmlparser2'

const hidden = new Set(['style', 'script', 'head', 'title', 'template'])
const blocks = new Set([
  'p',
  'div',
  'br',
  'tr',
  'table',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
  'hr',
  'header',
  'footer',
  'pre',
])
const mostLinks = 50

/** HTML as plain text, in one pass whatever the nesting; the pages it links to follow at the end. */
export const htmlToText = (html: string): string => {
  const out: string[] = []
  const links = new Set<string>()
  let concealed = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (hidden.has(name)) concealed += 1
      if (blocks.has(name)) out.push(name === 'br' ? '\n' : '\n\n')
      if (name === 'li') out.push('- ')
      const href = attributes['href'] ?? ''
      if (name === 'a' && /^https?:/i.test(href) && links.size < mostLinks) links.add(href.slice(0, 2000))
    },
    ontext: (text) => {
      if (concealed === 0) out.push(text.replace(/[\r\n\t ]+/g, ' '))
    },
    onclosetag: (name) => {
      if (hidden.has(name)) concealed = Math.max(0, concealed - 1)
      if (blocks.has(name) && name !== 'br') out.push('\n\n')
    },
  })
  parser.end(html)
  const text = out
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return links.size === 0 ? text : `${text}\n\n${[...links].join('\n')}`
}
