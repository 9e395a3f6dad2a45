import type { types } from '@slack/bolt'
import type { Account } from '../../domain/account.ts'
import type { Campaign } from '../../domain/campaign.ts'
import { marketplaceOf } from '../../domain/marketplaces.ts'
import type { Template } from '../../domain/template.ts'
import type { CampaignPreview } from '../../flows/preview-campaign.ts'
import { controls, formView } from '../controls.ts'
import { previewWords, settingsWords, traitNames, weekdayNames } from '../messages/campaign-words.ts'
import { divider, section, type View } from '../reply.ts'
import { type Entries, mostNames, officialChoice, type ReadEntries } from './campaign-entries.ts'
import { checkInput, choiceInput, choicesInput, dateInput, numberInput, textInput } from './inputs.ts'

/** What was entered, in words, and what it would do with the orders that are known. */
export type Seen = {
  /** Of the entries that the preview is about; what is saved must be what was seen. */
  readonly digest: string
  readonly read: Extract<ReadEntries, { kind: 'read' }>
  readonly preview: CampaignPreview
}

type Look = {
  readonly account: Account
  readonly templates: readonly Template[]
  readonly entries: Entries
  /** The campaign that is edited; null for a new one. */
  readonly campaign: Pick<Campaign, 'id' | 'version' | 'channel'> | null
  readonly seen: Seen | null
}

/** Shown twice: to be filled in, and with its preview, to be agreed to. */
export const campaignForm = (look: Look): View => {
  const { account, campaign, seen } = look
  const done = campaign ? 'Save' : 'Add'
  return formView(
    controls.campaignForm,
    {
      account: account.accountId,
      campaign: campaign?.id ?? null,
      version: campaign?.version ?? null,
      channel: campaign?.channel ?? null,
      seen: seen?.digest ?? null,
    },
    {
      title: campaign ? 'Edit a campaign' : 'Add a campaign',
      submit: seen ? done : 'Preview',
      blocks: [...(seen ? seenBlocks(seen) : [section(campaign ? introToEditing : intro)]), ...inputs(look)],
    },
  )
}

const intro =
  'A new campaign is paused until somebody resumes it. Each order is asked once at most, inside Amazon’s window of 5 to 30 days after delivery. Nothing can be chosen by how content a buyer seems: Amazon forbids asking only those.'

const introToEditing =
  'It runs or rests as before. Sends that are not under way yet are planned anew by what you set here.'

const seenBlocks = ({ read, preview }: Seen): readonly types.KnownBlock[] => [
  section(settingsWords(read)),
  section(previewWords(preview)),
  divider,
]

const inputs = ({ account, templates, entries, campaign }: Look): readonly types.InputBlock[] => {
  const text = (name: string) => ({ initial: typeof entries[name] === 'string' ? entries[name] : '' })
  const chosen = (name: string) => ({ initial: Array.isArray(entries[name]) ? entries[name] : [] })
  const optional = (name: string) => ({ ...text(name), optional: true })
  const products = (name: string, label: string) =>
    textInput(name, label, { ...optional(name), most: mostNames, hint: 'Separated by commas; empty for all.' })
  return [
    textInput('name', 'Name', { ...text('name'), most: 60 }),
    ...textChoice(templates, campaign, text('text')),
    ...(account.marketplaces.length > 1
      ? [choicesInput('marketplaces', 'Marketplaces', storesOf(account), { ...chosen('marketplaces'), optional: true })]
      : []),
    choiceInput('fulfilledBy', 'Orders', fulfilments, text('fulfilledBy')),
    dateInput('boughtFrom', 'Bought from this day on', {
      ...optional('boughtFrom'),
      hint: 'Empty, or a day in the past, takes past orders too, as far as Amazon’s window reaches.',
    }),
    products('skus', 'Only these SKUs'),
    textInput('notSkus', 'None of these SKUs', { ...optional('notSkus'), most: mostNames }),
    products('asins', 'Only these ASINs'),
    textInput('notAsins', 'None of these ASINs', { ...optional('notAsins'), most: mostNames }),
    numberInput('quantityFrom', 'Pieces from', { ...optional('quantityFrom'), least: 1, greatest: 1_000_000 }),
    numberInput('quantityTo', 'Pieces to', { ...optional('quantityTo'), least: 1, greatest: 1_000_000 }),
    numberInput('totalFrom', 'Price of the items from', { ...optional('totalFrom'), ...price }),
    numberInput('totalTo', 'Price of the items to', { ...optional('totalTo'), ...price }),
    ...traitNames.map(([trait, name]) =>
      choiceInput(trait, `${name[0]?.toUpperCase()}${name.slice(1)}`, traitOptions, {
        ...text(trait),
        hint: unknownHint,
      }),
    ),
    choiceInput('returned', 'Returned orders', returnedOptions, { ...text('returned'), hint: returnedHint }),
    textInput('countries', 'Only sent to these countries', {
      ...optional('countries'),
      most: 1000,
      hint: 'In two letters, separated by commas, such as DE, AT; empty for all. Only Amazon’s report of all orders says where an order went.',
    }),
    choiceInput('after', 'Counted from', beginnings, text('after')),
    numberInput('days', 'Days after that', { ...text('days'), least: 0, greatest: 30 }),
    numberInput('from', 'From hour (local to the marketplace)', { ...text('from'), least: 0, greatest: 23 }),
    numberInput('to', 'To hour', { ...text('to'), least: 1, greatest: 24 }),
    checkInput('weekdays', 'Days of the week', weekdays, chosen('weekdays')),
    dateInput('seasonFrom', 'First day', optional('seasonFrom')),
    dateInput('seasonTo', 'Last day', optional('seasonTo')),
    numberInput('dailyCap', 'At most so many a day', {
      ...optional('dailyCap'),
      least: 1,
      greatest: 100_000,
      hint: 'The others follow on the next day.',
    }),
    numberInput('priority', 'Priority', {
      ...text('priority'),
      least: 0,
      greatest: 100,
      hint: 'Of two campaigns for one order the higher asks, and the other never does.',
    }),
    ...(campaign?.channel === 'official'
      ? []
      : [
          numberInput('buyerPause', 'Days between messages to one buyer', {
            ...optional('buyerPause'),
            least: 0,
            greatest: 30,
            hint: 'Whatever they bought. Amazon does not tell who an official request would go to.',
          }),
          choiceInput('otherwise', 'Where no message can go', otherwiseOptions, {
            ...text('otherwise'),
            hint: 'Amazon gives no address for what it ships; and a buyer may have chosen another language.',
          }),
        ]),
  ]
}

/** The channel of a campaign stays what it is: its holds, its sends and its history are about that. */
const textChoice = (templates: readonly Template[], campaign: Look['campaign'], look: { initial: string }) => {
  const texts = templates.slice(0, 99).map((one) => ({ value: one.id, label: `Buyer message: ${one.name}` }))
  const own = { value: officialChoice, label: 'Amazon’s official Request a Review' }
  const choices = { official: [own], 'buyer-message': texts, new: [own, ...texts] }[campaign?.channel ?? 'new']
  return choices.length === 0 ? [] : [choiceInput('text', 'What is sent', choices, look)]
}

const storesOf = ({ marketplaces }: Account) =>
  marketplaces.map((id) => ({ value: id, label: marketplaceOf(id)?.domain ?? id }))

const fulfilments = [
  { value: 'any', label: 'Any fulfilment' },
  { value: 'merchant', label: 'Seller-fulfilled' },
  { value: 'amazon', label: 'Fulfilled by Amazon' },
]
const beginnings = [
  { value: 'delivery', label: 'the end of the delivery promise' },
  { value: 'shipment', label: 'the shipment' },
  { value: 'purchase', label: 'the purchase' },
]
const traitOptions = [
  { value: 'any', label: 'Whether or not' },
  { value: 'only', label: 'Only these' },
  { value: 'without', label: 'None of these' },
]
const otherwiseOptions = [
  { value: 'skip', label: 'Leave the order out' },
  { value: 'official', label: 'Amazon’s official Request a Review' },
]
const returnedOptions = [
  { value: 'any', label: 'Asked like all others' },
  { value: 'without', label: 'Left out' },
]
const returnedHint =
  'By Amazon’s reports of returns, read once a day. A return that spares the buyer a needless question is a neutral reason; leaving returns out to be spared bad reviews is a grey zone of Amazon’s policy. The choice is yours, and is kept in the history.'
const unknownHint = 'An order of which Amazon does not say it is neither among these nor among the others.'
const weekdays = weekdayNames.map((label, at) => ({ value: String(at + 1), label }))
const price = { least: 0, greatest: 100_000_000, decimal: true, hint: 'In the currency of the marketplace.' }
