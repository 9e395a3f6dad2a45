import type { Certainty } from '../finding.ts'
import { hitsOf } from '../phrases/hits.ts'
import { isNegated, nearby, wordsApart } from '../phrases/near.ts'
import type { Attachment } from '../template.ts'
import { dropping, placeOf, wholeMessage } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const unnecessaryAttachment: Rule = {
  id: 'unnecessary-attachment',
  severity: 'high',
  reason: 'links-or-attachments',
  summary: 'Attaches something else than an invoice, instructions or a warranty.',
  why: 'Attachments are for instructions, invoices and warranty papers; catalogues, e-books and coupons are advertising.',
  source: sources.contentList,
  families: ['purpose'],
  examples: {
    bad: ['Attached is our new catalogue.', 'Please find the recipe e-book attached.'],
    good: ['Please find the invoice attached.', 'The assembly instructions are attached.'],
  },
  check: (message) => {
    const files = message.source.attachments.flatMap((one) => {
      const certainty = judge(one)
      return certainty ? [wholeMessage(certainty)] : []
    })
    const attached = hitsOf(message, 'attached')
    const words = hitsOf(message, 'promotion-paper').filter(
      (hit) => nearby(attached, hit, 0).some((one) => wordsApart(one, hit) < 15) && !isNegated(message, hit),
    )
    return [...files.slice(0, 1), ...words.map((hit) => placeOf(hit, 'clear', dropping(message, hit)))]
  },
}

const needed =
  /invoice|receipt|rechnung|facture|fattura|factura|請求書|領収書|manual|instruction|guide|anleitung|handbuch|montage|notice|mode-?d|istruzion|manuale|instrucci[oó]n|etiqueta|devoluci[oó]n|boceto|dise[nñ]o|plantilla|recibo|albar[aá]n|gu[ií]a-?(?:de-)?(?:montaje|uso|inicio)|[eé]tiquette|bordereau|retour|mode-?emploi|fiche-?technique|attestation|conformit|etichett|ricevut|scheda-?tecnica|justificante|certific|ficha-?t[eé]cnica|説明書|取扱|warrant|garantie|garanzia|garant|guarantee|保証|assembly|label|proof|template|draft|return|safety|msds|datasheet|declaration|certificate|customs|clearance|prueba|bozza|[eé]preuve|korrektur|entwurf|correg|corrig|form(?:ulaire|ulario|ular)?[._-]|modulo|modelo|zoll|douan|dogan|aduan|ryou?shu|seikyu|手順|校正|見本|通関|確認書/iu
const advertising =
  /e-?book|recipe|rezept|catalog|katalog|brochure|flyer|flier|leaflet|folleto|oferta|descuento|cup[oó]n|bolet[ií]n|receta|coupon|voucher|gutschein|promo|discount|rabatt|offer|sale|newsletter|lookbook|price-?list|gift|wallpaper|review|bonus/iu
const executable = /\.(?:exe|bat|cmd|scr|js|vbs|msi|jar|apk|com|html?|svg|docm|xlsm|iso|dmg|ps1|lnk)$/iu

const judge = ({ name, type }: Attachment): Certainty | null => {
  const file = name.normalize('NFKC').slice(0, 300)
  if (executable.test(file) || /x-msdownload|x-sh|javascript|text\/html/iu.test(type)) return 'clear'
  if (advertising.test(file)) return 'clear'
  return needed.test(file) ? null : 'borderline'
}
