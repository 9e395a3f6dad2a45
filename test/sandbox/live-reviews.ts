import type { Stage } from '../../src/sandbox/stage.ts'

/** A live account with one campaign of official requests that runs around the clock. */
export const runLiveReviews = async ({ fill, command, click, find }: Stage): Promise<void> => {
  await fill('Admin', '/f5 campaigns add', {
    name: 'Reviews',
    text: 'Amazon’s official Request a Review',
    boughtFrom: '',
    after: 'the end of the delivery promise',
    days: '0',
    from: '0',
    to: '24',
  })
  await fill('Admin', '/f5 settings', { live: 'Live: sends are real' })
  await command('Admin', '/f5 resume all')
  await click('Admin', await find('Resume?', 'Admin'), 'Resume')
  await find('resumed campaigns')
}
