import { addCampaign } from '../../flows/add-campaign.ts'
import type { CampaignTrouble } from '../../flows/check-campaign.ts'
import { editCampaign } from '../../flows/edit-campaign.ts'
import { previewCampaign } from '../../flows/preview-campaign.ts'
import type { Ports } from '../../ports.ts'
import { controls } from '../controls.ts'
import { type AccountAsking, type Form, hearForm } from '../face.ts'
import { campaignAdded, campaignEdited, tooManyProducts } from '../messages/added.ts'
import { inChannel, opening, privately, type Reply } from '../reply.ts'
import { campaignForm, type Seen } from './campaign.ts'
import { entriesIn, entriesOf, errorFor, fitsTheForm, readEntries, usualEntries } from './campaign-entries.ts'

/** Opens the form for a new campaign. */
export const openNewCampaign = async (
  ports: Pick<Ports, 'store' | 'now'>,
  { account }: AccountAsking,
): Promise<Reply> => {
  const templates = await ports.store.templates(account)
  return opening(campaignForm({ account, templates, entries: usualEntries(ports.now()), campaign: null, seen: null }))
}

/** Opens the form for a campaign as it is now; null when it is gone. */
export const openCampaign = async (
  ports: Pick<Ports, 'store'>,
  { account }: AccountAsking,
  campaignId: string,
): Promise<Reply | null> => {
  const [campaigns, templates] = await Promise.all([ports.store.campaigns(account), ports.store.templates(account)])
  const campaign = campaigns.find((one) => one.id === campaignId)
  if (!campaign) return null
  const entries = entriesOf(campaign)
  return fitsTheForm(entries)
    ? opening(campaignForm({ account, templates, entries, campaign, seen: null }))
    : privately(tooManyProducts(campaign.name))
}

/** Shows what was entered in words, and what it would do; what is then sent once more unchanged is done. */
export const campaignForms: readonly Form[] = [
  hearForm(controls.campaignForm, 'approver', async (ports, ask) => {
    const { fields, account, actor, value } = ask
    const read = readEntries(fields)
    if (read.kind === 'wrong') return { kind: 'errors', errors: read.errors }
    const entries = entriesIn(fields)
    const digest = ports.digest(JSON.stringify(Object.entries(entries).toSorted())).slice(0, 40)
    const { campaign: id, version, channel } = value
    const campaign = id !== null && version !== null && channel !== null ? { id, version, channel } : null
    if (digest !== value.seen) {
      const preview = await previewCampaign(ports, { ...read, channel: channel ?? read.channel, account })
      if (preview.kind !== 'preview') return troubleWith(preview)
      const seen: Seen = { digest, read, preview }
      return opening(
        campaignForm({ account, templates: await ports.store.templates(account), entries, campaign, seen }),
      )
    }
    if (!campaign) {
      const added = await addCampaign(ports, { ...read, tenant: account, actor })
      return added.kind === 'added' ? inChannel(campaignAdded(added, ask)) : troubleWith(added)
    }
    const edited = await editCampaign(ports, {
      ...read,
      tenant: account,
      actor,
      campaignId: campaign.id,
      version: campaign.version,
    })
    switch (edited.kind) {
      case 'edited':
        return inChannel(campaignEdited(edited, ask))
      case 'unchanged':
      case 'gone':
      case 'conflict':
        return privately(campaignEdited(edited, ask))
      default:
        return troubleWith(edited)
    }
  }),
]

const errorsOf = (of: Readonly<Record<string, string>>): Reply => ({ kind: 'errors', errors: of })

const troubleWith = (trouble: CampaignTrouble): Reply => {
  switch (trouble.kind) {
    case 'name-taken':
      return errorsOf({ name: 'A campaign with this name is there already (“all” is taken too).' })
    case 'empty-name':
      return errorsOf({ name: 'Please give it a name.' })
    case 'needs-template':
      return errorsOf({ text: 'This template is gone. Close the form and open it again.' })
    case 'bad-definition':
      return errorsOf(errorFor(trouble))
  }
}
